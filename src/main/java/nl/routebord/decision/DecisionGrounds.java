package nl.routebord.decision;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.routebord.road.Fields;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.shared.TrajectId;
import nl.routebord.trail.Links;
import nl.routebord.trail.Way;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.Carrying;
import nl.routebord.workshop.Kind;
import nl.routebord.workshop.Workshops;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * On what decisions rest. Everything is called by the name it has now, and only while everybody may see it on its board: what was
 * hidden, taken back or covered since is counted but named nowhere.
 */
@Component
class DecisionGrounds {

    /** The kind of activity that counts votes. */
    static final String BALLOT = "ballot";

    private static final int MOST = 100;

    private final JdbcClient jdbc;
    private final Activities activities;
    private final Workshops workshops;
    private final Carrying carrying;
    private final Links links;
    private final Clock clock;

    DecisionGrounds(
            JdbcClient jdbc, Activities activities, Workshops workshops, Carrying carrying, Links links, Clock clock) {
        this.workshops = workshops;
        this.jdbc = jdbc;
        this.activities = activities;
        this.carrying = carrying;
        this.links = links;
        this.clock = clock;
    }

    /** What stands on the boards of the traject now, board by board; votes are not in it. */
    List<Choices.Choice> items(TrajectId traject) {
        var choices = new ArrayList<Choices.Choice>();
        for (var activity : activities.of(traject)) {
            if (!activity.kind().equals(BALLOT)) {
                carrying.outcome(activity).stream()
                        .limit(MOST)
                        .map(one -> new Choices.Choice(
                                activity.id() + "/" + one.item(), activity.step(), activity.name(), one.name()))
                        .forEach(choices::add);
            }
        }
        return choices;
    }

    /** The votes of the traject that were counted and shown. */
    List<Choices.Choice> votes(TrajectId traject) {
        return activities.of(traject).stream()
                .filter(activity -> mayCount(activity) && isCounted(activity, carrying.outcome(activity)))
                .map(activity -> new Choices.Choice(
                        activity.id() + "/" + activity.id(), activity.step(), activity.name(), activity.question()))
                .toList();
    }

    private static boolean isCounted(ActivityView activity, List<Kind.Outcome> outcome) {
        return mayCount(activity) && !outcome.isEmpty();
    }

    /** Says it without reading what came out: only a vote that is over can have been counted. */
    private static boolean mayCount(ActivityView activity) {
        return activity.kind().equals(BALLOT) && activity.phase().isOver();
    }

    /** At a desk: refuses {@code decision.refused.ground} for no ground, and for what stands on no board of its evening. */
    void requireOwn(Scope desk, Fields fields) {
        requireOwn(desk, fields.values().getOrDefault("ground", ""));
        var vote = fields.values().getOrDefault("vote", "");
        if (!vote.isEmpty()) {
            requireOwn(desk, vote);
        }
    }

    private void requireOwn(Scope desk, String chosen) {
        var on = workshops.with(new ActivityId(parts(chosen).activity));
        if (on.stream().noneMatch(evening -> evening.id().equals(desk.evening()))) {
            throw refused();
        }
    }

    void add(Scope staff, UUID decision, String title, String chosen) {
        var parts = parts(chosen);
        var activity = activities
                .read(new ActivityId(parts.activity))
                .filter(one -> one.traject().equals(staff.traject()))
                .orElseThrow(DecisionGrounds::refused);
        var ground = new Reading().named(activity, parts.item).orElseThrow(DecisionGrounds::refused);
        jdbc.sql("""
                insert into decision_ground (decision_id, activity_id, item_id, who, at) values (?, ?, ?, ?, ?)
                on conflict do nothing""")
                .params(
                        decision,
                        parts.activity,
                        parts.item,
                        staff.speaker().value(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        var made = new Links.Far(decision, Way.What.DECISION, title);
        if (ground.vote()) {
            links.tieAll(staff, activity.id(), made);
        } else {
            links.tie(staff, carrying.taken(staff, activity, parts.item, ground.name()), made);
        }
    }

    void remove(Scope staff, UUID decision, String chosen) {
        var parts = parts(chosen);
        jdbc.sql("delete from decision_ground where decision_id = ? and item_id = ?")
                .params(decision, parts.item)
                .update();
        links.untie(staff, new ActivityId(parts.activity), parts.item, decision);
    }

    /** In all ways the decision is called by what it says now, and told whether it holds. */
    void follow(Scope staff, UUID decision, String title) {
        links.rename(staff, new Links.Far(decision, Way.What.DECISION, title));
    }

    private record Parts(UUID activity, UUID item) {}

    private static Parts parts(String chosen) {
        var at = chosen.indexOf('/');
        try {
            return new Parts(
                    UUID.fromString(chosen.substring(0, Math.max(0, at))), UUID.fromString(chosen.substring(at + 1)));
        } catch (IllegalArgumentException broken) {
            throw refused();
        }
    }

    private static Refusal refused() {
        return Refusal.because("decision.refused.ground");
    }

    /** On what each decision of a traject rests, in the order in which it was said. */
    Map<UUID, Resting> of(TrajectId traject) {
        var found = new HashMap<UUID, Resting>();
        var reading = new Reading();
        var boards = new HashMap<ActivityId, Optional<ActivityView>>();
        jdbc.sql("""
                select g.decision_id, g.activity_id, g.item_id from decision_ground g join decision d on d.id = g.decision_id
                where d.traject_id = ? order by g.at, g.item_id""")
                .param(traject.value())
                .query((row, n) -> new Kept(
                        row.getObject("decision_id", UUID.class),
                        new ActivityId(row.getObject("activity_id", UUID.class)),
                        row.getObject("item_id", UUID.class)))
                .list()
                .forEach(kept -> found.computeIfAbsent(kept.decision, fresh -> new Resting())
                        .add(boards.computeIfAbsent(kept.activity, activities::read)
                                .flatMap(activity -> reading.named(activity, kept.item))));
        return found;
    }

    private record Kept(UUID decision, ActivityId activity, UUID item) {}

    /** What is named, and how much more there is. */
    static final class Resting {

        private final List<DecisionBoard.Ground> named = new ArrayList<>();
        private int lost;

        private void add(Optional<DecisionBoard.Ground> ground) {
            ground.ifPresentOrElse(named::add, () -> lost++);
        }

        List<DecisionBoard.Ground> named() {
            return named;
        }

        int lost() {
            return lost;
        }
    }

    /** One look at the boards: each is read once, however much rests on it. */
    private final class Reading {

        private final Map<ActivityId, List<Kind.Outcome>> outcomes = new HashMap<>();
        private final Map<ActivityId, List<Way>> ways = new HashMap<>();

        Optional<DecisionBoard.Ground> named(ActivityView activity, UUID item) {
            var outcome = outcomes.computeIfAbsent(activity.id(), fresh -> carrying.outcome(activity));
            if (item.equals(activity.id().value())) {
                return isCounted(activity, outcome)
                        ? Optional.of(vote(activity, outcome, before(activity)))
                        : Optional.empty();
            }
            return outcome.stream()
                    .filter(one -> one.item().equals(item))
                    .findFirst()
                    .map(one -> new DecisionBoard.Ground(
                            activity.id() + "/" + item,
                            item,
                            activity.step(),
                            activity.name(),
                            one.name(),
                            false,
                            List.of(new DecisionBoard.Line("", one.standing())),
                            before(activity, item)));
        }

        private List<Way.Stop> before(ActivityView activity, UUID item) {
            return ways(activity).stream()
                    .filter(way -> way.self().item().equals(item))
                    .findFirst()
                    .map(Way::before)
                    .orElse(List.of());
        }

        /** What all parts of a vote were made of. */
        private List<Way.Stop> before(ActivityView activity) {
            return ways(activity).stream()
                    .flatMap(way -> way.before().stream())
                    .distinct()
                    .toList();
        }

        private List<Way> ways(ActivityView activity) {
            return ways.computeIfAbsent(activity.id(), fresh -> links.of(activity.traject(), activity.id()));
        }
    }

    private static DecisionBoard.Ground vote(ActivityView activity, List<Kind.Outcome> outcome, List<Way.Stop> before) {
        return new DecisionBoard.Ground(
                activity.id() + "/" + activity.id(),
                activity.id().value(),
                activity.step(),
                activity.name(),
                activity.question(),
                true,
                outcome.stream()
                        .map(one -> new DecisionBoard.Line(one.name(), one.standing()))
                        .toList(),
                before);
    }
}
