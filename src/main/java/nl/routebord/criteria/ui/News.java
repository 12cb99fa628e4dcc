package nl.routebord.criteria.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routebord.criteria.CriteriaBoard;
import nl.routebord.shell.Html;
import nl.routebord.shell.Words;
import org.jspecify.annotations.Nullable;

/** One polite sentence about new points for who does not see them come; silent at the first record. */
final class News extends Paragraph {

    private Set<UUID> known = Set.of();
    private List<UUID> all = List.of();
    private List<UUID> stood = List.of();
    private Set<UUID> rivals = Set.of();
    private @Nullable UUID named;
    private boolean begun;

    News() {
        addClassName("sr");
        getElement().setAttribute("role", "status");
    }

    /** Two texts that wait for a choice: said when one comes, for it stands where nobody looks by itself. */
    void hear(List<CriteriaBoard.Rival> now) {
        var ids = now.stream().map(CriteriaBoard.Rival::id).collect(Collectors.toSet());
        if (!rivals.containsAll(ids)) {
            Html.text(this, Words.say("criteria.clash.lead"));
            named = null;
        }
        rivals = ids;
    }

    /** The card with the answer in it goes, so the answer is said here. */
    void withdrew() {
        Html.text(this, Words.say("criteria.answer.withdrawn"));
        named = null;
    }

    void hear(CriteriaBoard board, Sheet sheet) {
        if (begun && sheet.order() == stood && sheet.all() == all) {
            return;
        }
        var fresh = board.standing().stream()
                .filter(item -> !known.contains(item.id()))
                .toList();
        if (begun && !fresh.isEmpty()) {
            named = fresh.getFirst().id();
            Html.text(
                    this,
                    Words.say(
                            "criteria.news",
                            Map.of(
                                    "n",
                                    fresh.size(),
                                    "name",
                                    fresh.getFirst().text().name())));
        }
        // What was taken off is not read out any more either.
        if (named != null
                && board.standing().stream().noneMatch(item -> item.id().equals(named))) {
            named = null;
            Html.text(this, "");
        }
        begun = true;
        stood = sheet.order();
        all = sheet.all();
        known = Set.copyOf(all);
    }
}
