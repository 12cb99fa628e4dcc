package nl.routebord.feedback;

import java.util.ArrayList;
import java.util.List;
import nl.routebord.live.Audience;
import nl.routebord.live.Live;
import nl.routebord.live.Topic;
import nl.routebord.road.Answer;
import nl.routebord.road.Intake;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;

/** The board of one test as people use it: commands go in as an outbox sends them, records come out as screens get them. */
final class Reactions {

    final ActivityId activity;
    private final Intake intake;
    private final Live live;

    Reactions(ActivityId activity, Intake intake, Live live) {
        this.activity = activity;
        this.intake = intake;
        this.live = live;
    }

    Answer send(Scope who, String name, String... fields) {
        var all = new ArrayList<>(List.of(fields));
        all.addAll(List.of("activity", activity.toString()));
        return intake.take(who, Cast.command(name, all.toArray(String[]::new)));
    }

    FeedbackId give(Scope who, String sort, String text) {
        send(who, "feedback.give", "sort", sort, "text", text);
        return item(text).id();
    }

    Answer press(Scope who, String name, FeedbackId item, String... fields) {
        var all = new ArrayList<>(List.of("item", item.toString()));
        all.addAll(List.of(fields));
        return send(who, name, all.toArray(String[]::new));
    }

    Answer merge(Scope who, String sort, String text, FeedbackId... parts) {
        var items = String.join(
                " ", java.util.Arrays.stream(parts).map(FeedbackId::toString).toList());
        return send(who, "feedback.merge", "items", items, "sort", sort, "text", text);
    }

    Answer edit(Scope who, FeedbackId item, int base, String text) {
        return press(who, "feedback.edit", item, "base", Integer.toString(base), "sort", "works", "text", text);
    }

    FeedbackBoard board(Audience audience) {
        return live.now(Topic.of(Feedback.KIND, activity), audience, FeedbackBoard.class);
    }

    List<String> texts() {
        return texts(board(Audience.HALL));
    }

    List<String> onScreen() {
        return texts(board(Audience.HALL).onScreen());
    }

    private static List<String> texts(FeedbackBoard board) {
        return board.items().stream().map(FeedbackBoard.Item::text).toList();
    }

    FeedbackBoard.Item item(String text) {
        return board(Audience.STAFF).items().stream()
                .filter(item -> item.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    MyFeedback.Own own(Scope who) {
        var topic = new Topic("feedback-mine", activity + "/" + who.speaker());
        return live.now(topic, Audience.HALL, MyFeedback.class).items().getFirst();
    }
}
