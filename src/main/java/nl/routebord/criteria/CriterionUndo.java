package nl.routebord.criteria;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Reversible;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.HideReason;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the facilitator did with points can be taken back. The memo of a line says in one word how it left the point, then the
 * version of the point and, where it was joined, each part with its version: what was changed since is not taken back.
 */
@Component
class CriterionUndo implements Reversible {

    private final JdbcClient jdbc;
    private final Activities activities;
    private final CriterionRows rows;
    private final Texts texts;
    private final OffBoard off;
    private final Hidings hidings;
    private final Joins joins;
    private final CriterionMarks marks;

    CriterionUndo(
            JdbcClient jdbc,
            Activities activities,
            CriterionRows rows,
            Texts texts,
            OffBoard off,
            Hidings hidings,
            Joins joins,
            CriterionMarks marks) {
        this.marks = marks;
        this.jdbc = jdbc;
        this.activities = activities;
        this.rows = rows;
        this.texts = texts;
        this.off = off;
        this.hidings = hidings;
        this.joins = joins;
    }

    /** It stands; the opposite takes it off, or hides it where there is a reason. */
    static String on(@Nullable HideReason reason, int version) {
        return "on " + version + (reason == null ? "" : " " + reason.name());
    }

    /** It is off or, with a reason, hidden; the opposite puts it back. */
    static String off(@Nullable HideReason reason, int version) {
        return "off " + version + (reason == null ? "" : " " + reason.name());
    }

    /** Its text is of this version; the opposite puts the earlier one back. */
    static String text(int version) {
        return "text " + version;
    }

    /** It stands for its parts. */
    static String joined(Criterion joined, List<Criterion> parts) {
        return "joined " + said(joined, parts);
    }

    /** Its parts stand again. */
    static String apart(Criterion joined, List<Criterion> parts) {
        return "apart " + said(joined, parts);
    }

    /** These stand for it. */
    static String split(Criterion whole, List<Criterion> parts) {
        return "split " + said(whole, parts);
    }

    /** It stands again for these. */
    static String whole(Criterion whole, List<Criterion> parts) {
        return "whole " + said(whole, parts);
    }

    private static String said(Criterion joined, List<Criterion> parts) {
        return Stream.concat(
                        Stream.of(Integer.toString(joined.version())),
                        parts.stream().map(part -> part.id() + "@" + part.version()))
                .collect(Collectors.joining(" "));
    }

    @Override
    public String itemKind() {
        return Criterion.KIND;
    }

    @Override
    public boolean stands(ActivityId activity, UUID item, String memo) {
        return activities
                .read(activity)
                .filter(there -> isAs(there, item, memo))
                .isPresent();
    }

    private boolean isAs(ActivityView activity, UUID item, String memo) {
        var words = List.of(memo.split(" "));
        var state = state(item);
        if (state != null && CriterionMarks.knows(memo)) {
            return state.own && !state.removed && marks.stands(item, memo);
        }
        if (state == null || state.version != Integer.parseInt(words.get(1))) {
            return false;
        }
        var open = !activity.phase().isOver();
        return switch (words.getFirst()) {
            case "on" -> state.own && !state.removed;
            case "off" -> state.own && state.removed && HideReason.isStill(reason(words), state.reason);
            case "text" ->
                open
                        && state.own
                        && !state.removed
                        && texts.before(item, state.version).isPresent();
            case "joined" -> open && state.own && !state.removed;
            case "apart" -> open && state.apart && parts(words).allMatch(this::isStanding);
            case "split" -> open && !state.own && parts(words).allMatch(this::isStanding);
            case "whole" -> open && state.own && !state.removed && parts(words).allMatch(this::isApart);
            default -> false;
        };
    }

    private static Stream<String[]> parts(List<String> words) {
        return words.stream().skip(2).map(part -> part.split("@"));
    }

    private boolean isApart(String[] part) {
        var state = state(UUID.fromString(part[0]));
        return state != null && state.apart && state.version == Integer.parseInt(part[1]);
    }

    /** The third word of a point that stands or is off. */
    private static @Nullable HideReason reason(List<String> words) {
        return words.size() > 2 ? HideReason.valueOf(words.get(2)) : null;
    }

    private boolean isStanding(String[] part) {
        var state = state(UUID.fromString(part[0]));
        return state != null && state.own && !state.removed && state.version == Integer.parseInt(part[1]);
    }

    private record State(
            int version, boolean removed, @Nullable HideReason reason, boolean own, boolean apart) {}

    private @Nullable State state(UUID item) {
        return jdbc.sql("""
                select c.version,
                       r.at as removed_at, r.hidden_for,
                       exists (select 1 from criterion_apart x where x.criterion_id = c.id) as apart,
                       (""" + Reach.OWN_PLACE + """
                ) as own from criterion c left join criterion_removal r on r.criterion_id = c.id where c.id = ?""")
                .param(item)
                .query((row, n) -> new State(
                        row.getInt("version"),
                        row.getObject("removed_at") != null,
                        HideReason.read(row.getString("hidden_for")),
                        row.getBoolean("own"),
                        row.getBoolean("apart")))
                .optional()
                .orElse(null);
    }

    @Override
    public String reverse(Scope scope, ActivityId id, UUID item, String memo) {
        var words = memo.split(" ");
        var marked = CriterionMarks.knows(memo);
        var activity = marked || Set.of("on", "off").contains(words[0])
                ? activities.find(scope, id)
                : activities.holdOpen(scope, id);
        var held = hold(item, words);
        if (!isAs(activity, item, memo)) {
            throw Reversible.changed();
        }
        if (marked) {
            return marks.reverse(scope, activity, item, memo);
        }
        var rest = memo.substring(memo.indexOf(' '));
        return switch (words[0]) {
            case "on" -> {
                off.put(scope, activity, item, reason(List.of(words)));
                hidings.tell(activity, item);
                yield "off" + rest;
            }
            case "off" -> {
                var why = Objects.requireNonNull(state(item)).reason;
                off.back(scope, activity, item);
                hidings.tell(activity, item);
                yield on(why, held.version());
            }
            case "text" -> {
                texts.putBack(
                        scope,
                        activity,
                        held,
                        texts.before(item, held.version()).orElseThrow(Reversible::changed));
                yield text(held.version());
            }
            case "joined" -> {
                joins.part(scope, activity, item);
                joins.tell(activity, item);
                yield "apart" + rest;
            }
            case "split" -> {
                parts(List.of(words)).map(part -> UUID.fromString(part[0])).forEach(part -> {
                    joins.part(scope, activity, part);
                    joins.tell(activity, part);
                });
                yield "whole" + rest;
            }
            case "whole" -> {
                parts(List.of(words)).map(part -> UUID.fromString(part[0])).forEach(part -> {
                    joins.unite(scope, activity, part);
                    joins.tell(activity, part);
                });
                yield "split" + rest;
            }
            default -> {
                joins.unite(scope, activity, item);
                joins.tell(activity, item);
                yield "joined" + rest;
            }
        };
    }

    /** The point, then its parts in one order: of two who change one at once the second sees the first. */
    private Criterion hold(UUID item, String[] words) {
        var held = rows.findToRewrite(item).orElseThrow(Reach::gone);
        var parts = Arrays.stream(words)
                .skip(2)
                .filter(word -> word.contains("@"))
                .map(part -> UUID.fromString(part.substring(0, part.indexOf('@'))))
                .sorted()
                .toList();
        for (var part : parts) {
            if (rows.findToRewrite(part).isEmpty()) {
                throw Reach.gone();
            }
        }
        return held;
    }
}
