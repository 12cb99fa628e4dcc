package nl.routebord.workshop.ui;

import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.routebord.access.Cookies;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Mold;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbDrag;
import nl.routebord.shell.form.RbGrow;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.Barring;
import nl.routebord.workshop.Catchups;
import nl.routebord.workshop.Doors;
import nl.routebord.workshop.Groups;
import nl.routebord.workshop.Participants;
import nl.routebord.workshop.Person;
import nl.routebord.workshop.WorkshopView;
import nl.routebord.workshop.Workshops;
import nl.routebord.workshop.ui.spi.CodeForm;
import nl.routebord.workshop.ui.spi.Hosting;
import nl.routebord.workshop.ui.spi.Message;
import org.jspecify.annotations.Nullable;

/**
 * Meedoen: a resident's own phone. Who has a seat sees the board, who has none sees the joining page, who is not let in
 * reads so, and a code that opens nothing is asked again. {@code place} is one of the three places below: nu (empty), mijn, hulp; or an activity to which "mijn" leads.
 */
@Route("m/:code/:place?")
@AnonymousAllowed
@Uses(RbDrag.class)
@Uses(RbGrow.class)
@Uses(Mold.class)
class PhoneView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Hosting hosting;
    private final Workshops workshops;
    private final Participants participants;
    private final Doors doors;
    private final Barring barring;
    private final Groups groups;
    private final Activities activities;
    private final Catchups catchups;
    private final MinePage.Maker mine;
    private final nl.routebord.workshop.Route route;
    private final Div page = new Div();
    private @Nullable PhonePlaces places;

    PhoneView(
            Hosting hosting,
            Workshops workshops,
            Participants participants,
            Doors doors,
            Barring barring,
            Groups groups,
            Activities activities,
            Catchups catchups,
            MinePage.Maker mine,
            nl.routebord.workshop.Route route) {
        this.hosting = hosting;
        this.workshops = workshops;
        this.participants = participants;
        this.doors = doors;
        this.barring = barring;
        this.groups = groups;
        this.activities = activities;
        this.catchups = catchups;
        this.mine = mine;
        this.route = route;
        page.addClassName("pane");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = event.getRouteParameters().get("code").orElse("");
        var place = event.getRouteParameters().get("place").orElse("");
        var workshop =
                workshops.byCode(code).or(() -> workshops.byFormerCode(code)).orElse(null);
        var scope =
                workshop == null ? null : hosting.scope(workshop.guestSeat()).orElse(null);
        if (workshop != null && scope != null) {
            show(workshop.code(), seated(workshop, scope, place));
        } else {
            atTheDoor(code);
        }
    }

    private void show(String code, PhoneFrame frame) {
        var below = places;
        if (below == null || !below.isFor(code)) {
            below = new PhonePlaces(code);
            places = below;
            removeAll();
            addClassName("phone");
            add(page, below);
        }
        page.removeAll();
        page.add(frame);
        below.mark(frame.place());
    }

    private PhoneFrame seated(WorkshopView workshop, Scope scope, String place) {
        var person = participants.person(scope.speaker()).orElseGet(() -> Person.without(scope.speaker(), null));
        return switch (place) {
            case "mijn" ->
                new PhoneMine(
                        hosting,
                        workshop,
                        route.marks(workshop.traject()),
                        scope,
                        person,
                        groups.of(workshop.traject()),
                        mine.page(scope, workshop),
                        mine.resume(scope, workshop));
            case "hulp" -> new PhoneHelp(hosting, workshop, route.marks(workshop.traject()), scope, person);
            case "" -> onStage(workshop, scope, person);
            default ->
                activity(scope, place)
                        .<PhoneFrame>map(found -> new PhoneActivity(
                                hosting, workshop, route.marks(workshop.traject()), scope, person, found))
                        .orElseGet(() -> onStage(workshop, scope, person));
        };
    }

    private PhoneStage onStage(WorkshopView workshop, Scope scope, Person person) {
        return new PhoneStage(
                hosting,
                workshop,
                scope,
                person,
                groups.of(workshop.traject()),
                catchups.of(workshop, scope.speaker()));
    }

    private Optional<ActivityView> activity(Scope scope, String place) {
        try {
            return Optional.of(activities.find(scope, new ActivityId(UUID.fromString(place))));
        } catch (IllegalArgumentException | Refusal unknown) {
            return Optional.empty();
        }
    }

    private void atTheDoor(String code) {
        places = null;
        removeAll();
        removeClassName("phone");
        try {
            var request = VaadinRequest.getCurrent();
            var cookies = request == null ? null : request.getCookies();
            var workshop = doors.findAlsoOver(code, request == null ? "" : request.getRemoteAddr());
            Function<String, Optional<String>> seats = seat -> Cookies.secretOf(cookies, seat);
            if (barring.isMarked(workshop, seats)) {
                add(BarredPage.of(workshop, barring.isTablet(workshop, seats)));
                return;
            }
            var marks = route.marks(workshop.traject());
            add(
                    workshop.closed()
                            ? JoinPage.over(workshop, marks)
                            : JoinPage.open(workshop, marks, groups.of(workshop.traject())));
        } catch (Refusal refused) {
            var stem = "workshop.refused.guessing".equals(refused.text().key())
                    ? "workshop.guessing"
                    : "workshop.wrongcode";
            add(Message.of("art-post", stem, CodeForm.create()));
        }
    }

    @Override
    public String getPageTitle() {
        return Words.say("workshop.title.phone");
    }
}
