package nl.routebord.criteria;

import java.util.List;
import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.live.Topic;
import nl.routebord.road.Answer;
import nl.routebord.road.Intake;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The board of one test as people use it: commands go in as an outbox sends them, records come out as screens get them. */
final class Board {

    final ActivityId activity;
    private final Intake intake;
    private final BoardSource boards;
    private final MineSource mine;

    Board(ActivityId activity, Intake intake, BoardSource boards, MineSource mine) {
        this.activity = activity;
        this.intake = intake;
        this.boards = boards;
        this.mine = mine;
    }

    Answer send(Scope scope, String name, String... fields) {
        return intake.take(scope, Cast.command(name, fields));
    }

    Answer propose(Scope scope, String name) {
        return send(scope, "criteria.propose", "activity", activity.toString(), "name", name, "sentence", "Een zin.");
    }

    Answer edit(Scope scope, CriteriaBoard.Item item, int base, String name) {
        return send(
                scope,
                "criteria.edit",
                "item",
                item.id().toString(),
                "base",
                Integer.toString(base),
                "name",
                name,
                "sentence",
                "Een zin.");
    }

    Answer support(Scope scope, CriteriaBoard.Item item, boolean on) {
        return send(
                scope,
                "criteria.support",
                "item",
                item.id().toString(),
                "on",
                Boolean.toString(on),
                "version",
                Integer.toString(item.version()));
    }

    Answer resolve(Scope scope, CriteriaBoard.Rival rival, String choice, String joined) {
        return send(
                scope,
                "criteria.resolve",
                "rival",
                rival.id().toString(),
                "choice",
                choice,
                "base",
                Integer.toString(rival.version()),
                "name",
                joined,
                "sentence",
                "");
    }

    Answer press(Scope scope, String name, CriteriaBoard.Item item) {
        return send(scope, name, "item", item.id().toString());
    }

    /** Hides it because its words can hurt. */
    Answer hide(Scope scope, CriteriaBoard.Item item) {
        return send(scope, "criteria.hide", "item", item.id().toString(), "reason", "hurtful");
    }

    CriteriaBoard seenBy(Audience audience) {
        return boards.read(Topic.of("criteria", activity), audience);
    }

    /** What screens get where only counts were announced since that record. */
    CriteriaBoard recounted(Audience audience, CriteriaBoard before) {
        return boards.recount(Topic.of("criteria", activity), audience, before);
    }

    CriteriaMine mine(Scope scope) {
        return mine.read(new Topic("criteria-mine", activity + "/" + scope.speaker()), Audience.HALL);
    }

    List<String> names() {
        return seenBy(Audience.HALL).items().stream()
                .map(item -> item.text().name())
                .toList();
    }

    CriteriaBoard.Item item(String name) {
        return seenBy(Audience.STAFF).items().stream()
                .filter(item -> item.text().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    CriteriaBoard.Item item(UUID id) {
        return seenBy(Audience.STAFF).items().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static void refused(ThrowingCallable act, String key) {
        Assertions.assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessage(key);
    }

    /** What a concern says, whose it is and, where it was raised at another point, at which. */
    static String said(CriteriaBoard.Worry worry) {
        return worry.by() + ": " + worry.text() + (worry.from() == null ? "" : " (" + worry.from() + ")");
    }
}
