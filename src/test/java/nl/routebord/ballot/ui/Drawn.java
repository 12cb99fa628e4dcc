package nl.routebord.ballot.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.routebord.ballot.Asking;
import nl.routebord.ballot.BallotBoard;
import nl.routebord.ballot.BallotOption;
import nl.routebord.ballot.BallotResult;
import nl.routebord.ballot.Clients;
import nl.routebord.ballot.Method;
import nl.routebord.ballot.MyBallot;
import nl.routebord.ballot.OptionId;
import nl.routebord.ballot.OptionResult;
import nl.routebord.ballot.PresentBy;
import nl.routebord.ballot.Published;
import nl.routebord.ballot.RoundId;
import nl.routebord.ballot.Shown;
import nl.routebord.ballot.SupportPerGroup;
import nl.routebord.ballot.Tally;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Scope;
import nl.routebord.shared.TrajectId;
import nl.routebord.shared.WorkshopId;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.Phase;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.Place;
import org.jspecify.annotations.Nullable;

/** Four parts, records as the live core brings them, and eyes and a finger for what a panel draws. */
abstract class Drawn {

    static final RoundId ROUND = RoundId.random();
    static final List<BallotOption> PARTS = Stream.of("Adviesraad", "Signaleringsteam", "Netwerkpool", "Open inloop")
            .map(name -> part(name))
            .toList();

    static final int TAKE = 0;
    static final int ADAPT = 1;
    static final int LEAVE = 2;

    private static final Asking ASKING = new Asking(Method.PARTS, 1, false, List.of(), null);
    private static final TrajectId TRAJECT = TrajectId.random();
    private static final ActivityView ACTIVITY = new ActivityView(
            ActivityId.random(), TRAJECT, 4, "ballot", "Onderdelen kiezen", "Wat nemen we mee?", "", Phase.OPEN, true);

    Panel panel = new Panel(new NativeButton(), List.of());

    static Place guest() {
        return new Place(Scope.guest(TRAJECT, WorkshopId.random(), ParticipantId.random()), "m-test", ACTIVITY);
    }

    static Place hall() {
        return new Place(Scope.hall(TRAJECT, WorkshopId.random()), "scherm-test", ACTIVITY);
    }

    static Place marloes() {
        return new Place(
                Scope.facilitator(TRAJECT, WorkshopId.random(), ParticipantId.random()), "regie-test", ACTIVITY);
    }

    static BallotOption part(String name) {
        return part(OptionId.random(), name, false, false);
    }

    static BallotOption part(OptionId id, String name, boolean added, boolean removed) {
        return new BallotOption(id, name, "Een zin.", "", false, added, removed, null, null);
    }

    static BallotBoard board(Phase phase, List<BallotOption> parts, int answered, @Nullable Integer present) {
        return board(phase, ROUND, parts, answered, present, null);
    }

    static BallotBoard board(
            Phase phase,
            RoundId round,
            List<BallotOption> parts,
            int answered,
            @Nullable Integer present,
            @Nullable List<Tally> result) {
        return new BallotBoard(
                ACTIVITY.id(),
                phase,
                true,
                round,
                1,
                ASKING,
                answered > 0,
                parts,
                answered,
                present,
                0,
                result == null ? null : shown(round, answered, present, result),
                List.of());
    }

    private static Shown shown(RoundId round, int answered, @Nullable Integer present, List<Tally> result) {
        var options = result.stream().map(Tally::figures).toList();
        var figures = new Published(
                ACTIVITY.question(),
                ASKING,
                1,
                answered,
                present,
                null,
                false,
                0,
                new BallotResult(ASKING.method(), false, answered, false, options, null),
                PresentBy.SCREENS,
                Clients.ANSWERED);
        return new Shown(
                round, figures, result, List.of("B2-11", "K7-42"), "0".repeat(64), LocalDate.of(2026, 11, 25), null);
    }

    static BallotBoard open() {
        return board(Phase.OPEN, PARTS, 0, null);
    }

    static BallotBoard revealed(List<Tally> result) {
        return board(Phase.REVEALED, ROUND, PARTS, 23, 31, result);
    }

    static MyBallot mine(int... marks) {
        return new MyBallot(
                ROUND,
                IntStream.range(0, marks.length)
                        .mapToObj(n -> new MyBallot.MyVote(PARTS.get(n).id(), marks[n], null))
                        .toList(),
                0,
                marks.length == 0 ? null : "K7-42",
                true);
    }

    static Tally tally(int part, List<Integer> counts, SupportPerGroup.Group... groups) {
        var answers = counts.stream().mapToInt(Integer::intValue).sum();
        return new Tally(
                new OptionResult(
                        PARTS.get(part).id(),
                        PARTS.get(part).name(),
                        "Een zin.",
                        counts,
                        answers,
                        counts.getFirst(),
                        0,
                        1,
                        SupportPerGroup.of(List.of(groups)),
                        false),
                List.of(new Tally.Reason(LEAVE, "We hadden al zo een groep")));
    }

    @SuppressWarnings("unchecked")
    void feed(int n, Object value) {
        ((Consumer<Object>) panel.feeds().get(n).apply()).accept(value);
    }

    /** What can be read: hidden parts left out. */
    String seen() {
        return seen(panel.component().getElement());
    }

    /** All that is on its way to the browser, hidden or not. */
    String sent() {
        return panel.component().getElement().getOuterHTML();
    }

    Element one(String cssClass) {
        return all(cssClass).getFirst();
    }

    List<Element> all(String cssClass) {
        return walk(panel.component().getElement())
                .filter(each -> !each.isTextNode() && each.getClassList().contains(cssClass))
                .filter(Drawn::isShown)
                .toList();
    }

    void tap(String words) {
        var button = walk(panel.component().getElement())
                .filter(each -> !each.isTextNode() && each.getTag().equals("button") && isShown(each))
                .filter(each -> seen(each).strip().equals(words))
                .findFirst()
                .orElseThrow();
        Component component = button.getComponent().orElseThrow();
        ComponentUtil.fireEvent(component, new ClickEvent<>(component));
    }

    static boolean isShown(Element element) {
        return Stream.iterate(element, Objects::nonNull, Element::getParent)
                .noneMatch(each -> each.hasAttribute("hidden"));
    }

    static String seen(Element element) {
        if (element.isTextNode()) {
            return element.getText() + " ";
        }
        if (element.hasAttribute("hidden")) {
            return "";
        }
        var words = new StringBuilder();
        element.getChildren().forEach(child -> words.append(seen(child)));
        return words.toString();
    }

    private static Stream<Element> walk(Element element) {
        return element.isTextNode()
                ? Stream.of(element)
                : Stream.concat(Stream.of(element), element.getChildren().flatMap(Drawn::walk));
    }
}
