package nl.routebord.ballot;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.routebord.road.Answer;
import nl.routebord.road.Fields;
import nl.routebord.road.Road;
import nl.routebord.routemap.ActivityPreset;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Cut;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Links;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.Carrying;
import nl.routebord.workshop.Kind;
import nl.routebord.workshop.Planning;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes votes that no preset foresaw. Only the facilitator. */
@Service
public class NewBallots {

    private static final int NAME = 60;
    private static final int MINUTES = 10;

    private final Planning planning;
    private final Activities activities;
    private final Carrying carrying;
    private final Options options;
    private final Links links;
    private final Road road;

    NewBallots(Planning planning, Activities activities, Carrying carrying, Options options, Links links, Road road) {
        this.planning = planning;
        this.activities = activities;
        this.carrying = carrying;
        this.options = options;
        this.links = links;
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
            planning.add(scope, preset(question, parts, settings(method, most, fields)));
            return Answer.of("ballot.answer.new");
        });
    }

    /**
     * Puts a vote about what came out of another activity at the end of the run sheet: each thing is a part, most important
     * first, {@value Ballots#MOST} at most, and is linked to where it came from. Fields as for {@link #found}, without
     * {@code parts}, {@code other} and {@code ask}. Refuses {@code ballot.refused.from} where too little came out.
     */
    @Transactional
    public Answer about(Scope scope, CommandId command, ActivityId about, Fields fields) {
        scope.requireStaff();
        var question = fields.text("question", Ballots.QUESTION, "ballot.refused.question");
        var method = fields.choice("method", Method.class, "ballot.refused.method");
        return road.once(scope, command, () -> {
            var source = activities.find(scope, about);
            var outcome = new LinkedHashMap<String, Kind.Outcome>();
            carrying.outcome(source)
                    .forEach(one -> outcome.putIfAbsent(Options.key(part(one).name()), one));
            var taken = outcome.values().stream().limit(Ballots.MOST).toList();
            if (taken.size() < (method.isPerPart() ? 1 : 2)) {
                throw Refusal.because("ballot.refused.from");
            }
            var parts = taken.stream().map(NewBallots::part).toList();
            var made = planning.add(
                    scope, preset(question, parts, settings(method, most(fields, method, parts.size()), fields)));
            var options = this.options.of(made, 1);
            for (int at = 0; at < taken.size(); at++) {
                var from = taken.get(at);
                var to = options.get(at);
                links.tie(
                        scope,
                        new Links.End(from.item(), about, from.name()),
                        new Links.End(to.id().value(), made, to.name()));
            }
            return Answer.of("ballot.answer.new");
        });
    }

    /** A long name goes on as the sentence of its part. */
    private static ActivityPreset.Item part(Kind.Outcome one) {
        var name = one.name();
        return tooLong(name, Ballots.NAME)
                ? new ActivityPreset.Item(
                        Cut.characters(name, Ballots.NAME), Cut.characters(name, Ballots.SENTENCE), "")
                : new ActivityPreset.Item(name, "", "");
    }

    private static ActivityPreset preset(
            String question, List<ActivityPreset.Item> parts, Map<String, String> settings) {
        return new ActivityPreset(
                Ballots.KIND, Cut.characters(question, NAME), question, "", true, MINUTES, parts, settings);
    }

    private static Map<String, String> settings(Method method, int most, Fields fields) {
        return Map.of(
                "method",
                method.name(),
                "most",
                Integer.toString(most),
                "other",
                Boolean.toString(
                        method == Method.CHOICE && "yes".equals(fields.values().get("other"))),
                "secret",
                Boolean.toString(!"no".equals(fields.values().get("secret"))));
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
