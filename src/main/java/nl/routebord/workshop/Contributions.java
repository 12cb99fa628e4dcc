package nl.routebord.workshop;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Scope;
import nl.routebord.shared.TrajectId;
import nl.routebord.trail.Links;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what one person brought in, from all kinds. */
@Component
public class Contributions implements Source {

    private final JdbcClient jdbc;
    private final List<Kind> kinds;
    private final Activities activities;
    private final Links links;
    private final OwnAnswers answers;
    private final Forgetting forgetting;

    Contributions(
            JdbcClient jdbc,
            List<Kind> kinds,
            Activities activities,
            Links links,
            OwnAnswers answers,
            Forgetting forgetting) {
        this.forgetting = forgetting;
        this.answers = answers;
        this.jdbc = jdbc;
        this.kinds = kinds;
        this.activities = activities;
        this.links = links;
    }

    @Override
    public String kind() {
        return Contribution.KIND;
    }

    @Override
    public Contribution read(Topic topic, Audience audience) {
        var who = new ParticipantId(UUID.fromString(topic.id()));
        return jdbc.sql("select traject_id from participant where id = ?")
                .param(who.value())
                .query(UUID.class)
                .optional()
                .map(traject -> of(new TrajectId(traject), who))
                .orElseThrow(() -> new IllegalStateException("a watched person is gone"));
    }

    /** For a page that does not follow what goes on: everything this person brought in, as it is now. */
    public Contribution of(Scope scope) {
        return of(scope.traject(), scope.speaker());
    }

    private Contribution of(TrajectId traject, ParticipantId who) {
        var mine = kinds.stream()
                .flatMap(kind -> kind.mine(traject, who).stream())
                .sorted(Comparator.comparing(Kind.Mine::at).reversed())
                .toList();
        var items = mine.stream().map(Kind.Mine::item).filter(Objects::nonNull).collect(Collectors.toSet());
        var after = links.after(traject, items);
        var names = activities.of(traject).stream().collect(Collectors.toMap(ActivityView::id, ActivityView::name));
        var known = new HashSet<UUID>();
        var told = answers.of(traject);
        return new Contribution(
                mine.stream()
                        .map(one -> new Contribution.Line(
                                key(one, known),
                                names.getOrDefault(one.activity(), ""),
                                one,
                                one.item() == null ? List.of() : after.getOrDefault(one.item(), List.of()),
                                told.of(one.item())))
                        .toList(),
                answers.others(traject, who, told),
                forgetting.overview(who));
    }

    /** Of what nobody can change here its words are the key; the same words twice are two lines. */
    private static UUID key(Kind.Mine one, HashSet<UUID> known) {
        var acts = one.acts();
        if (acts != null && known.add(acts.thing())) {
            return acts.thing();
        }
        for (int n = 0; ; n++) {
            var words = String.join(
                    "|", one.activity().toString(), one.text(), one.at().toString(), "" + n);
            var key = UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
            if (known.add(key)) {
                return key;
            }
        }
    }
}
