package nl.routebord.demo;

import static org.assertj.core.api.Assertions.assertThat;

import nl.routebord.access.Credential;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Role;
import nl.routebord.shared.Scope;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.Colleagues;
import nl.routebord.workshop.Doors;
import nl.routebord.workshop.Participants;
import nl.routebord.workshop.Person;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class WorldTest {

    @Autowired
    private World world;

    @Autowired
    private Credentials credentials;

    @Autowired
    private Participants participants;

    @Autowired
    private Doors doors;

    @Autowired
    private Colleagues colleagues;

    @Test
    void a_second_start_finds_the_same_evening_with_the_same_three_links() {
        var evening = world.evening();
        var hall = world.hallLink(evening);
        var members = world.memberLinks(evening);

        assertThat(world.evening()).isEqualTo(evening);
        assertThat(world.hallLink(world.evening())).isEqualTo(hall);
        assertThat(world.memberLinks(world.evening())).isEqualTo(members);
    }

    @Test
    void each_start_has_a_fresh_owners_link_and_ends_the_one_before() {
        var evening = world.evening();
        var first = world.ownerLink(evening);
        var second = world.ownerLink(evening);

        assertThat(second).isNotEqualTo(first);
        assertThat(credentials.check(first)).isEmpty();
        assertThat(credentials.check(second)).map(Credential::purpose).contains(Purpose.OWNER_LINK);
    }

    @Test
    void a_desk_that_was_opened_stays_open_after_the_next_start() {
        var evening = world.evening();
        var desk = doors.open(world.ownerLink(evening));
        world.ownerLink(evening);

        assertThat(participants.scopeOf(desk.seat(), desk.secret()))
                .map(Scope::role)
                .contains(Role.FACILITATOR);
    }

    @Test
    void a_start_after_a_hand_over_has_the_owners_link_and_it_leads_again() {
        var evening = world.evening();
        var desk = doors.open(world.ownerLink(evening));
        var marloes = participants.scopeOf(desk.seat(), desk.secret()).orElseThrow();
        var sem = colleagues.helper(marloes, "Sem");
        colleagues.send(marloes, "lead.give", "guide", sem.who().toString());

        var again = doors.open(world.ownerLink(world.evening()));

        assertThat(participants.scopeOf(again.seat(), again.secret())).contains(marloes);
        assertThat(colleagues.now(sem)).map(Scope::role).contains(Role.HELPER);
    }

    @Test
    void every_member_of_the_cast_has_a_link_of_their_own_in_order() {
        var links = world.memberLinks(world.evening());
        assertThat(links).hasSameSizeAs(Cast.MEMBERS).doesNotHaveDuplicates();
        assertThat(links)
                .extracting(link -> {
                    var right = credentials.check(link).orElseThrow();
                    assertThat(right.purpose()).isEqualTo(Purpose.MEMBER_LINK);
                    assertThat(participants.scopeOf(right.seat(), link)).isEmpty();
                    return participants
                            .person(new ParticipantId(right.subject()))
                            .map(Person::alias)
                            .orElseThrow();
                })
                .containsExactlyElementsOf(Cast.MEMBERS);
    }

    @Test
    void the_projectors_link_reads_and_never_speaks() {
        var evening = world.evening();
        var scope = participants
                .scopeOf(evening.hallSeat(), world.hallLink(evening))
                .orElseThrow();
        assertThat(scope).isEqualTo(Scope.hall(evening.traject(), evening.id()));
    }
}
