package nl.routebord.ballot;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import nl.routebord.road.Answer;
import nl.routebord.road.Fields;
import nl.routebord.road.Road;
import nl.routebord.routemap.ActivityPreset;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.Planning;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes votes that no preset foresaw. Only the facilitator. */
@Service
public class NewBallots {

    private static final int NAME = 60;
    private static final int MINUTES = 10;

    private final Planning planning;
    private final Road road;

    NewBallots(Planning planning, Road road) {
        this.planning = planning;
        this.road = road;
    }

    /**
     * Puts a vote at the end of the run sheet. Fields: {@code question}; {@code method}; {@code parts}, one a line as
     * "naam: zin"; {@code most} (dots or picks, 1 to {@value Asking#DOTS}; empty for one pick or five dots); {@code other}
     * ("yes" for "anders"); {@code ask} (the question for the reason at every part; empty for the usual one of the method);
     * {@code secret} (anything but "no"). Refuses by the name of the field.
     */
    @Transactional
    public Answer found(Scope scope, CommandId command, Fields fields) {
        scope.requireStaff();
        var question = fields.text("question", Ballots.QUESTION, "ballot.refused.question");
        var method = fields.choice("method", Method.class, "ballot.refused.method");
        var parts = parts(fields.text("parts", Ballots.PARTS, "ballot.refused.parts"), PartWords.ask(fields));
        if (parts.size() < (method.isPerPart() ? 1 : 2)) {
            throw Refusal.because("ballot.refused.parts.two");
        }
        var most = most(fields, method, parts.size());
        return road.once(scope, command, () -> {
            planning.add(
                    scope,
                    new ActivityPreset(
                            Ballots.KIND,
                            question.length() <= NAME ? question : question.substring(0, NAME - 1) + "…",
                            question,
                            "",
                            true,
                            MINUTES,
                            parts,
                            Map.of(
                                    "method",
                                    method.name(),
                                    "most",
                                    Integer.toString(most),
                                    "other",
                                    Boolean.toString(method == Method.CHOICE
                                            && "yes".equals(fields.values().get("other"))),
                                    "secret",
                                    Boolean.toString(
                                            !"no".equals(fields.values().get("secret"))))));
            return Answer.of("ballot.answer.new");
        });
    }

    private static int most(Fields fields, Method method, int parts) {
        if (method != Method.DOTS && method != Method.CHOICE) {
            return 1;
        }
        var typed = fields.optional("most", 2, "ballot.refused.most");
        if (typed == null) {
            return method == Method.DOTS ? 5 : 1;
        }
        var most = typed.matches("[0-9]+") ? Integer.parseInt(typed) : 0;
        if (most < 1 || most > (method == Method.CHOICE ? parts : Asking.DOTS)) {
            throw Refusal.because("ballot.refused.most");
        }
        return most;
    }

    private static List<ActivityPreset.Item> parts(String typed, String ask) {
        var names = new HashSet<String>();
        var parts = Arrays.stream(typed.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> part(line, ask))
                .toList();
        if (parts.size() > Ballots.MOST) {
            throw Refusal.because("ballot.refused.full");
        }
        for (var part : parts) {
            if (!names.add(Options.key(part.name()))) {
                throw Refusal.because("ballot.refused.parts.double");
            }
        }
        return parts;
    }

    private static ActivityPreset.Item part(String line, String ask) {
        var colon = line.indexOf(':');
        var name = (colon < 0 ? line : line.substring(0, colon)).strip();
        var sentence = colon < 0 ? "" : line.substring(colon + 1).strip();
        if (name.isEmpty() || tooLong(name, Ballots.NAME) || tooLong(sentence, Ballots.SENTENCE)) {
            throw Refusal.because("ballot.refused.parts.long", Map.of("max", Ballots.NAME, "most", Ballots.SENTENCE));
        }
        return new ActivityPreset.Item(name, sentence, ask);
    }

    private static boolean tooLong(String text, int max) {
        return text.codePointCount(0, text.length()) > max;
    }
}
