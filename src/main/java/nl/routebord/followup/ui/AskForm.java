package nl.routebord.followup.ui;

import java.util.Arrays;
import java.util.Locale;
import nl.routebord.followup.QuestionCard;
import nl.routebord.followup.QuestionCard.Asked;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.Option;
import nl.routebord.shell.form.RbForm;

/** The fields of a question card. */
final class AskForm {

    private AskForm() {}

    static RbForm of(String seat) {
        return RbForm.of("vraag.send", seat)
                .area("question", Words.say("vraag.question"), Words.say("vraag.question.hint"), Asked.QUESTION)
                .text("whom", Words.say("vraag.whom"), Words.say("vraag.whom.hint"), Asked.OF_WHOM)
                .choice("phase", Words.say("vraag.phase"), options(QuestionCard.PolicyPhase.values(), "vraag.phase."))
                .choice(
                        "room",
                        Words.say("vraag.room.ask"),
                        Words.say("vraag.room.hint"),
                        options(QuestionCard.Room.values(), "vraag.room."))
                .area("purpose", Words.say("vraag.purpose"), Words.say("vraag.purpose.hint"), Asked.PURPOSE)
                .day("before", Words.say("vraag.before"), null)
                .day("reply", Words.say("vraag.reply"), Words.say("vraag.reply.hint"));
    }

    private static Option[] options(Enum<?>[] values, String stem) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .map(value -> new Option(value, Words.say(stem + value)))
                .toArray(Option[]::new);
    }
}
