package nl.routebord.traject;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.routebord.shared.TrajectId;
import nl.routebord.workshop.Route;
import nl.routebord.workshop.StepMark;
import nl.routebord.workshop.TrajectRole;
import nl.routebord.workshop.TrajectView;
import nl.routebord.workshop.Trajects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All trajects of the house side by side, each with its route and what comes next. For the start page. */
@Service
@Transactional(readOnly = true)
public class Overview {

    private final Trajects trajects;
    private final Route route;
    private final AgendaReader agendas;

    Overview(Trajects trajects, Route route, AgendaReader agendas) {
        this.trajects = trajects;
        this.route = route;
        this.agendas = agendas;
    }

    /**
     * One traject.
     *
     * @param next when the next evening is; null where none is planned
     */
    public record Card(
            TrajectView traject,
            List<StepMark> marks,
            @Nullable Instant next) {

        public Card {
            marks = List.copyOf(marks);
        }
    }

    /** All, for the owner of the house: the caller checked that. */
    public List<Card> all() {
        return cards(trajects.all());
    }

    /** Those whose pages everybody may read. */
    public List<Card> open() {
        return cards(trajects.open());
    }

    /**
     * One in which somebody has a role.
     *
     * @param evenings those that are not over, for who guides there and has no workplace; empty for others
     */
    public record Mine(Card card, TrajectRole role, List<Agenda.Evening> evenings) {

        public Mine {
            evenings = List.copyOf(evenings);
        }
    }

    /** Those in which somebody has a role, for that person: the caller knows who it is. */
    public List<Mine> mine(Map<TrajectId, TrajectRole> roles) {
        return cards(trajects.all().stream()
                        .filter(one -> roles.containsKey(one.id()))
                        .toList())
                .stream()
                .map(card -> mine(
                        card, Objects.requireNonNull(roles.get(card.traject().id()))))
                .toList();
    }

    private Mine mine(Card card, TrajectRole role) {
        return new Mine(
                card,
                role,
                role == TrajectRole.GUIDE ? agendas.read(card.traject().id()).coming() : List.of());
    }

    private List<Card> cards(List<TrajectView> all) {
        // A hall opens this page to type its code: three queries, however many trajects there are.
        var marks = route.marks();
        var next = agendas.next();
        return all.stream()
                .map(one -> new Card(one, marks.getOrDefault(one.id(), List.of()), next.get(one.id())))
                .toList();
    }
}
