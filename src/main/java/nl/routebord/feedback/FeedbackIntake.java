package nl.routebord.feedback;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routebord.road.Answer;
import nl.routebord.road.Command;
import nl.routebord.road.Fields;
import nl.routebord.road.Intake;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.ApprovedOnly;
import nl.routebord.workshop.AsRead;
import nl.routebord.workshop.HideReason;
import nl.routebord.workshop.TypedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Fields: {@code activity}, {@code sort}, {@code text}, {@code about} to give; {@code item} and {@code base} afterwards;
 * {@code items} of what is joined, and a field per {@code sort} for what something is split into.
 */
@Component
class FeedbackIntake implements Intake {

    private final Feedback feedback;
    private final Hidings hidings;
    private final Approvals approvals;
    private final ApprovedOnly only;
    private final FeedbackTyping typing;
    private final Merges merges;
    private final Splits splits;
    private final Shortlist shortlist;

    FeedbackIntake(
            Feedback feedback,
            Hidings hidings,
            Approvals approvals,
            ApprovedOnly only,
            FeedbackTyping typing,
            Merges merges,
            Splits splits,
            Shortlist shortlist) {
        this.merges = merges;
        this.splits = splits;
        this.shortlist = shortlist;
        this.typing = typing;
        this.feedback = feedback;
        this.hidings = hidings;
        this.approvals = approvals;
        this.only = only;
    }

    @Override
    public Set<String> commands() {
        return Set.of(
                "feedback.give",
                "feedback.typein",
                "feedback.edit",
                "feedback.withdraw",
                "feedback.hide",
                "feedback.why",
                "feedback.restore",
                "feedback.short",
                "feedback.shortonly",
                "feedback.merge",
                "feedback.split",
                "feedback.apart",
                "feedback.approval",
                "feedback.approve",
                "feedback.approveall");
    }

    @Override
    public Set<String> bringsIn() {
        return Set.of("feedback.give");
    }

    @Override
    public Answer take(Scope scope, Command command) {
        var id = command.id();
        var fields = command.fields();
        return switch (command.name()) {
            case "feedback.give" ->
                feedback.give(scope, id, fields.activity(), sort(fields), text(fields), about(fields));
            case "feedback.typein" ->
                typing.add(scope, id, fields.activity(), sort(fields), TypedIn.read(fields), about(fields));
            case "feedback.edit" ->
                feedback.edit(scope, id, item(fields), fields.number("base"), sort(fields), text(fields));
            case "feedback.short" -> shortlist.one(scope, id, item(fields), fields.flag("on"));
            case "feedback.shortonly" -> shortlist.only(scope, id, fields.activity(), fields.flag("on"));
            case "feedback.merge" -> merges.merge(scope, id, items(fields), sort(fields), text(fields));
            case "feedback.split" -> splits.split(scope, id, item(fields), pieces(fields));
            case "feedback.apart" -> merges.takeApart(scope, id, item(fields));
            case "feedback.withdraw" -> feedback.withdraw(scope, id, item(fields));
            case "feedback.hide" ->
                hidings.hide(
                        scope, id, item(fields), fields.choice("reason", HideReason.class, "workshop.refused.reason"));
            case "feedback.why" ->
                hidings.explain(
                        scope, id, item(fields), fields.choice("reason", HideReason.class, "workshop.refused.reason"));
            case "feedback.approval" -> only.turn(scope, id, Feedback.KIND, fields.activity(), fields.flag("on"));
            case "feedback.approve" ->
                approvals.one(scope, id, item(fields), fields.number("version"), fields.flag("on"));
            case "feedback.approveall" -> approvals.everything(scope, id, fields.activity(), AsRead.read(fields));
            case "feedback.restore" -> hidings.restore(scope, id, item(fields));
            default -> throw Refusal.because("road.refused.broken");
        };
    }

    private static Sort sort(Fields fields) {
        return fields.choice("sort", Sort.class, "feedback.sort");
    }

    private static String text(Fields fields) {
        return fields.text("text", Feedback.MAX, "feedback.text");
    }

    private static FeedbackId item(Fields fields) {
        return new FeedbackId(fields.id("item"));
    }

    private static List<FeedbackId> items(Fields fields) {
        try {
            return Stream.of(fields.values().getOrDefault("items", "").strip().split("[ ,]+"))
                    .filter(item -> !item.isEmpty())
                    .map(item -> new FeedbackId(UUID.fromString(item)))
                    .toList();
        } catch (IllegalArgumentException broken) {
            throw Refusal.because("road.refused.broken");
        }
    }

    /** A field per sort; every line of it is a reaction. */
    private static List<Splits.Piece> pieces(Fields fields) {
        return Stream.of(Sort.values())
                .flatMap(sort -> fields.values()
                        .getOrDefault(sort.value(), "")
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(line -> new Splits.Piece(sort, line)))
                .toList();
    }

    private static @Nullable UUID about(Fields fields) {
        return fields.values().getOrDefault("about", "").isBlank() ? null : fields.id("about");
    }
}
