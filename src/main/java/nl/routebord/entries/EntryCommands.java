package nl.routebord.entries;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routebord.road.Answer;
import nl.routebord.road.Command;
import nl.routebord.road.Fields;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.AsRead;
import nl.routebord.workshop.HideReason;
import nl.routebord.workshop.TypedIn;
import org.springframework.stereotype.Component;

/**
 * The commands every kind with entries has, under the name of the kind: {@code cards.add}, {@code register.change}. A kind's
 * own intake hands them on. A field is sent as {@code f-} and its key.
 */
@Component
public class EntryCommands {

    private static final String FIELD = "f-";
    private static final List<String> ACTS = List.of(
            "add",
            "change",
            "remove",
            "restore",
            "mark",
            "merge",
            "split",
            "apart",
            "move",
            "release",
            "voice",
            "remark",
            "propose",
            "reply",
            "take",
            "hide",
            "why",
            "typein",
            "approval",
            "approve",
            "approveall",
            "short",
            "shortonly");

    private static final List<String> BRINGING_IN = List.of("add", "remark", "propose", "reply");

    private final Entries entries;
    private final Marks marks;
    private final Lineage lineage;
    private final Order order;
    private final Shapes shapes;
    private final Voices voices;
    private final Talking talking;
    private final Hiding hiding;
    private final TypingIn typingIn;
    private final Approval approval;
    private final Shortlist shortlist;

    EntryCommands(
            Entries entries,
            Marks marks,
            Lineage lineage,
            Order order,
            Shapes shapes,
            Voices voices,
            Talking talking,
            Hiding hiding,
            TypingIn typingIn,
            Approval approval,
            Shortlist shortlist) {
        this.approval = approval;
        this.shortlist = shortlist;
        this.hiding = hiding;
        this.typingIn = typingIn;
        this.voices = voices;
        this.talking = talking;
        this.entries = entries;
        this.marks = marks;
        this.lineage = lineage;
        this.order = order;
        this.shapes = shapes;
    }

    /** Those that put something new on a board of this kind, see {@link nl.routebord.road.Intake#bringsIn}. */
    static Set<String> bringingIn(String kind) {
        return BRINGING_IN.stream().map(act -> kind + "." + act).collect(Collectors.toUnmodifiableSet());
    }

    /** The names of the commands for this kind, with those of the kind's own. */
    public Set<String> of(String kind, String... own) {
        return Stream.concat(ACTS.stream(), Arrays.stream(own))
                .map(act -> kind + "." + act)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Carries out one of them. */
    public Answer take(Scope scope, Command command) {
        var dot = command.name().indexOf('.');
        var kind = command.name().substring(0, dot);
        var id = command.id();
        var fields = command.fields();
        return switch (command.name().substring(dot + 1)) {
            case "add" -> entries.add(scope, id, kind, fields.activity(), typed(fields), TableIntake.said(fields));
            case "change" -> entries.change(scope, id, kind, entry(fields), fields.number("base"), typed(fields));
            case "remove" -> entries.remove(scope, id, kind, entry(fields));
            case "restore" -> entries.restore(scope, id, kind, entry(fields));
            case "mark" ->
                marks.mark(
                        scope,
                        id,
                        kind,
                        entry(fields),
                        fields.choice("mark", Mark.class, "entries.refused.mark"),
                        on(fields));
            case "hide" ->
                hiding.hide(
                        scope,
                        id,
                        kind,
                        entry(fields),
                        fields.choice("reason", HideReason.class, "workshop.refused.reason"));
            case "why" ->
                hiding.explain(
                        scope,
                        id,
                        kind,
                        entry(fields),
                        fields.choice("reason", HideReason.class, "workshop.refused.reason"));
            case "merge" -> lineage.merge(scope, id, kind, parts(fields), typed(fields));
            case "split" -> lineage.split(scope, id, kind, entry(fields), texts(fields));
            case "apart" -> lineage.takeApart(scope, id, kind, entry(fields));
            case "move" ->
                order.move(
                        scope,
                        id,
                        kind,
                        entry(fields),
                        "up".equals(fields.values().get("to")));
            case "voice" ->
                voices.say(scope, id, kind, entry(fields), fields.values().getOrDefault("field", ""), value(fields));
            case "remark", "propose" ->
                talking.remark(
                        scope,
                        id,
                        kind,
                        entry(fields),
                        fields.text("text", FieldType.PAGE.max(), "entries.refused.remark"),
                        command.name().endsWith(".propose"));
            case "reply" ->
                talking.answer(
                        scope, id, kind, remark(fields), fields.text("text", Talking.ANSWER, "entries.refused.remark"));
            case "take" -> talking.take(scope, id, kind, remark(fields));
            case "typein" ->
                typingIn.add(
                        scope,
                        id,
                        kind,
                        fields.activity(),
                        TypedIn.read(fields),
                        TableIntake.said(fields),
                        typed(fields));
            case "approval" -> approval.only(scope, id, kind, fields.activity(), on(fields));
            case "approve" -> approval.one(scope, id, kind, entry(fields), fields.number("version"), on(fields));
            case "approveall" -> approval.everything(scope, id, kind, fields.activity(), AsRead.read(fields));
            case "short" -> shortlist.one(scope, id, kind, entry(fields), on(fields));
            case "shortonly" -> shortlist.only(scope, id, kind, fields.activity(), on(fields));
            case "release" -> shapes.release(scope, id, fields.activity());
            default -> throw Refusal.because("road.refused.broken");
        };
    }

    /** The name of the input for a field, see {@link #take}. */
    public static String input(EntryField field) {
        return input(field.key());
    }

    /** The same for the key of a field. */
    public static String input(String key) {
        return FIELD + key;
    }

    private static Map<String, String> typed(Fields fields) {
        var typed = new HashMap<String, String>();
        fields.values().forEach((name, value) -> {
            if (name.startsWith(FIELD)) {
                typed.put(name.substring(FIELD.length()), value);
            }
        });
        return typed;
    }

    private static EntryId entry(Fields fields) {
        return new EntryId(fields.id("entry"));
    }

    /** Ids of the entries to join, in one field with blanks between. */
    private static List<EntryId> parts(Fields fields) {
        try {
            return Arrays.stream(
                            fields.values().getOrDefault("entries", "").strip().split("[ ,]+"))
                    .filter(part -> !part.isEmpty())
                    .map(part -> new EntryId(UUID.fromString(part)))
                    .toList();
        } catch (IllegalArgumentException broken) {
            throw Refusal.because("road.refused.broken");
        }
    }

    /** A text per line. */
    private static List<String> texts(Fields fields) {
        var texts = new ArrayList<String>();
        fields.values()
                .getOrDefault("texts", "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(texts::add);
        return texts;
    }

    private static RemarkId remark(Fields fields) {
        return new RemarkId(fields.id("remark"));
    }

    private static String value(Fields fields) {
        return fields.values().getOrDefault("value", "").strip();
    }

    static boolean on(Fields fields) {
        return fields.flag("on");
    }
}
