package nl.routebord.testing;

import java.util.Set;
import java.util.UUID;
import nl.routebord.road.Command;
import nl.routebord.road.Fields;
import nl.routebord.routemap.RouteMap;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Role;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.Founding;
import nl.routebord.workshop.Groups;
import nl.routebord.workshop.Phase;
import nl.routebord.workshop.Seconds;
import nl.routebord.workshop.Steering;
import nl.routebord.workshop.TrajectView;
import nl.routebord.workshop.Trajects;
import nl.routebord.workshop.WorkshopView;
import nl.routebord.workshop.Workshops;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Founds worlds of their own for tests, by real transitions and with the same people as the demo. */
@TestComponent
public class Cast {

    private static final Set<String> OF_TRAJECT =
            Set.of("followup", "vraag", "decision", "calendar", "evaluation", "minutes");

    private final Founding founding;
    private final Workshops workshops;
    private final Groups groups;
    private final Steering steering;
    private final Activities activities;
    private final Trajects trajects;

    public Cast(
            Founding founding,
            Workshops workshops,
            Groups groups,
            Steering steering,
            Activities activities,
            Trajects trajects) {
        this.trajects = trajects;
        this.founding = founding;
        this.workshops = workshops;
        this.groups = groups;
        this.steering = steering;
        this.activities = activities;
    }

    /** A new evening on step 4 in a traject of its own, with Marloes at the desk and the three activities prepared. */
    public Evening evening() {
        var traject = founding.traject(
                nl.routebord.demo.Cast.MUNICIPALITY, "Proef " + UUID.randomUUID(), RouteMap.groups(), 4);
        var id = founding.workshop(traject, nl.routebord.demo.Cast.EVENING, 4);
        var marloes = founding.facilitator(traject, id, nl.routebord.demo.Cast.FACILITATOR);
        RouteMap.design().forEach(preset -> founding.activity(traject, id, 4, preset));
        var workshop = workshops.byId(id).orElseThrow();
        return new Evening(workshop, Scope.facilitator(traject, id, marloes));
    }

    /** The traject of an evening. */
    public TrajectView traject(Evening evening) {
        return trajects.byId(evening.workshop().traject()).orElseThrow();
    }

    /** The staff of the traject of an evening, at its workplace. */
    public Scope staff(Evening evening) {
        var traject = evening.workshop().traject();
        return Scope.staff(traject, founding.staff(traject, nl.routebord.demo.Cast.FACILITATOR));
    }

    /**
     * As whom one person sends a command: what is of the traject goes from its workplace, all else from where they are. A desk
     * offers the former to nobody.
     */
    public static Scope from(Scope who, String command) {
        return who.role() == Role.FACILITATOR && OF_TRAJECT.contains(command.substring(0, command.indexOf('.')))
                ? Scope.staff(who.traject(), who.speaker())
                : who;
    }

    /** The owner of the traject of an evening, who came by the owner's link. */
    public Scope owner(Evening evening) {
        var traject = evening.workshop().traject();
        return Scope.owner(traject, founding.staff(traject, null));
    }

    /** A fresh command id. */
    public static CommandId command() {
        return new CommandId(UUID.randomUUID().toString());
    }

    /** A command as an outbox would send it. */
    public static Command command(String name, String... fields) {
        return new Command(command(), name, Fields.of(fields));
    }

    /** One evening of a test. */
    public final class Evening {

        private final WorkshopView workshop;
        private final Scope marloes;

        private Evening(WorkshopView workshop, Scope marloes) {
            this.workshop = workshop;
            this.marloes = marloes;
        }

        public WorkshopView workshop() {
            return workshops.byId(workshop.id()).orElseThrow();
        }

        /** The facilitator. */
        public Scope marloes() {
            return marloes;
        }

        /** A client: the first group. */
        public Scope fatima() {
            return guest("Fatima", 0);
        }

        /** From an advisory council: the second group. */
        public Scope jan() {
            return guest("Jan", 1);
        }

        /** Another resident: the third group. */
        public Scope noor() {
            return guest("Noor", 2);
        }

        /** A member of the sounding board. */
        public Scope anneke() {
            return Scope.member(workshop.traject(), founding.member(workshop.traject(), "Anneke", null));
        }

        /** The projector. */
        public Scope hall() {
            return Scope.hall(workshop.traject(), workshop.id());
        }

        /** A new guest of the n-th group (0 to 4), or of none (-1). */
        public Scope guest(@Nullable String alias, int group) {
            var id = group < 0 ? null : groups.of(workshop.traject()).get(group).id();
            return Scope.guest(
                    workshop.traject(), workshop.id(), founding.guest(workshop.traject(), workshop.id(), alias, id));
        }

        /** The name of the n-th group. */
        public String group(int n) {
            return groups.of(workshop.traject()).get(n).name();
        }

        /** The activity of this kind, as it is prepared on the run sheet. */
        public ActivityId activity(String kind) {
            return activities.ofStep(workshop.traject(), 4).stream()
                    .filter(activity -> activity.kind().equals(kind))
                    .findFirst()
                    .orElseThrow()
                    .id();
        }

        /** The activity of this kind, put on stage and opened by the facilitator. */
        public ActivityId open(String kind) {
            var activity = activity(kind);
            steering.start(marloes, command(), activity);
            return activity;
        }

        /** The board of the route with this number, such as {@code S3-B2}, where somebody added it. */
        public ActivityId board(String number) {
            return activities.ofPreset(workshop.traject(), number).getLast().id();
        }

        /** Closes it; where that takes a countdown, the countdown runs out at once. */
        public void close(ActivityId activity) {
            steering.to(marloes, command(), activity, Phase.CLOSED);
            Seconds.pass(steering, activity);
        }

        /** Asks again what was closed: a new round. */
        public void again(ActivityId activity) {
            steering.again(marloes, command(), activity);
        }

        public void reveal(ActivityId activity) {
            steering.to(marloes, command(), activity, Phase.REVEALED);
        }
    }
}
