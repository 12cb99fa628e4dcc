package nl.routebord.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.HashMap;
import java.util.UUID;
import javax.sql.DataSource;
import nl.routebord.shared.ItemRef;
import nl.routebord.testing.Cast;
import nl.routebord.testing.Counted;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
@SuppressWarnings("NullAway.Init")
class ManyAnswersTest {

    @Autowired
    private DataSource source;

    @Autowired
    private Clock clock;

    @Autowired
    private Cast cast;

    @Test
    void a_thousand_answers_are_prepared_and_published_in_a_handful_of_statements() {
        var evening = cast.evening();
        var staff = cast.staff(evening);
        var counted = new Counted(source);
        var followUps =
                new FollowUps(counted.jdbc(), new FollowUpRows(counted.jdbc()), new Turns(counted.jdbc()), clock);
        var items = new HashMap<ItemRef, String>();
        for (int n = 0; n < 1000; n++) {
            items.put(new ItemRef("entry", UUID.randomUUID()), "Kaart " + n);
        }

        followUps.hold(staff);
        followUps.prepare(staff, items, new FollowUps.Saying(FollowUp.Status.NOT, "Nee.", null));
        followUps.prepare(staff, items, new FollowUps.Saying(FollowUp.Status.TAKEN, "Dit doen we.", null));
        var published = followUps.publish(staff, items.keySet());

        assertThat(counted.statements()).isLessThan(30);
        assertThat(published).hasSize(1000);
        assertThat(followUps.all(staff.traject())).hasSize(1000).allSatisfy(one -> {
            assertThat(one.number()).isEqualTo(1);
            assertThat(one.reason()).isEqualTo("Dit doen we.");
            assertThat(one.readAs()).startsWith("Kaart ");
            assertThat(one.published()).isNotNull();
        });
        followUps.prepare(staff, items, new FollowUps.Saying(FollowUp.Status.LATER, "Later.", null));
        assertThat(followUps.prepared(staff.traject()))
                .hasSize(1000)
                .allSatisfy(one -> assertThat(one.number()).isEqualTo(2));
    }
}
