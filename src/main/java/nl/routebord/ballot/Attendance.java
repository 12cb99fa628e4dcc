package nl.routebord.ballot;

import java.util.Comparator;
import nl.routebord.live.Live;
import nl.routebord.seatcard.Denominators;
import nl.routebord.seatcard.Electorate;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.WorkshopId;
import nl.routebord.workshop.WorkshopView;
import nl.routebord.workshop.Workshops;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many people were there when a round was closed, the "van 31" of "23 van 31". Its source, in this order: people with a
 * live screen in the room that has the activity on stage (or else on its run sheet); where no screen is live, the guests
 * who joined that evening. Never fewer than the people who voted, because some have left and members vote from home.
 */
@Component
class Attendance {

    private final JdbcClient jdbc;
    private final Workshops workshops;
    private final Live live;
    private final Electorate electorate;

    Attendance(JdbcClient jdbc, Workshops workshops, Live live, Electorate electorate) {
        this.jdbc = jdbc;
        this.workshops = workshops;
        this.live = live;
        this.electorate = electorate;
    }

    /** How many may have a say in the room that has the activity; none known where it is on no run sheet. */
    Denominators invited(ActivityId activity) {
        return workshops.with(activity).stream()
                .min(order(activity))
                .map(workshop -> electorate.of(workshop.id()))
                .orElseGet(() -> new Denominators(null, Denominators.Source.NONE, 0, null));
    }

    /** A number of people, and by what it is known. */
    record Present(int people, PresentBy by) {}

    /** People present now; null where the activity is on no run sheet. */
    @Nullable
    Present count(ActivityId activity, int answered) {
        return workshops.with(activity).stream()
                .min(order(activity))
                .map(workshop -> inRoom(workshop.id()))
                .map(seen -> seen.people() < answered ? new Present(answered, PresentBy.VOTED) : seen)
                .orElse(null);
    }

    private static Comparator<WorkshopView> order(ActivityId activity) {
        return Comparator.comparing((WorkshopView workshop) -> !activity.equals(workshop.stage()))
                .thenComparing(WorkshopView::closed);
    }

    private Present inRoom(WorkshopId workshop) {
        var present = live.present(workshop.toString()).total();
        return present > 0 ? new Present(present, PresentBy.SCREENS) : new Present(joined(workshop), PresentBy.JOINED);
    }

    private int joined(WorkshopId workshop) {
        return jdbc.sql("select count(*) from participant where workshop_id = ? and kind = 'GUEST' and stand_in is null"
                        + " and erased_at is null")
                .param(workshop.value())
                .query(Integer.class)
                .single();
    }
}
