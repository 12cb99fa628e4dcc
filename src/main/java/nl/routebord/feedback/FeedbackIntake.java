package nl.routebord.feedback;

import java.util.Set;
import java.util.UUID;
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

/** Fields: {@code activity}, {@code sort}, {@code text}, {@code about} to give; {@code item} and {@code base} afterwards. */
@Component
class FeedbackIntake implements Intake {

    private final Feedback feedback;
    private final Hidings hidings;
    private final Approvals approvals;
    private final ApprovedOnly only;
    private final FeedbackTyping typing;

    FeedbackIntake(Feedback feedback, Hidings hidings, Approvals approvals, ApprovedOnly only, FeedbackTyping typing) {
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
                "feedback.approval",
                "feedback.approve",
                "feedback.approveall");
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

    private static @Nullable UUID about(Fields fields) {
        return fields.values().getOrDefault("about", "").isBlank() ? null : fields.id("about");
    }
}
