package nl.routebord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** R14: the only node is told to stop while sixty people write, half of them with their page open, and is started again. */
@Tag("chaos")
@Tag("slow")
@Tag("R14")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StoppedIT {

    private static final String PEOPLE = "Blijver";
    private static final int PHONES = 30;
    private static final Duration GOES_ON_WITHIN = Duration.ofSeconds(60);
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(19);

    @Test
    @Tag("h2")
    void every_phone_reads_the_goodbye_first_and_comes_back_to_all_that_was_confirmed_in_the_embedded_database()
            throws Exception {
        try (var house = House.onH2();
                var figures = new Figures("R14", "h2")) {
            stopped(house, figures);
        }
    }

    @Test
    @Tag("postgres")
    void every_phone_reads_the_goodbye_first_and_comes_back_to_all_that_was_confirmed_in_postgres() throws Exception {
        try (var house = House.onPostgres();
                var figures = new Figures("R14", "postgres")) {
            stopped(house, figures);
        }
    }

    private static void stopped(House house, Figures figures) throws Exception {
        var code = Guest.code(house.product());
        var http = HttpClient.newBuilder()
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
        try (var crowd = new Crowd(house.product(), PEOPLE, house.targets())) {
            for (int n = 0; n < figures.times(); n++) {
                var phones = new ArrayList<Handset>();
                try {
                    for (var writer : crowd.writers().subList(0, PHONES)) {
                        phones.add(new Handset(http, List.of(house.product()), code, writer));
                    }
                    House.goesOn(crowd, 30 + figures.draw(60), GOES_ON_WITHIN);
                    LockSupport.parkNanos(figures.draw(Duration.ofSeconds(1)).toNanos());
                    var told = System.nanoTime();
                    house.product().close();
                    assertThat(Duration.ofNanos(System.nanoTime() - told)).isLessThan(STOPS_WITHIN);
                    house.product().again();
                    var longest = Duration.ZERO;
                    for (var phone : phones) {
                        phone.back(Duration.ofMinutes(1));
                        assertThat(phone.isTold())
                                .as("heard the goodbye before its socket closed")
                                .isTrue();
                        longest = phone.gap().compareTo(longest) > 0 ? phone.gap() : longest;
                    }
                    figures.recovered(longest.toNanos());
                } finally {
                    phones.forEach(Handset::close);
                }
            }
            figures.note("the longest that one of %d phones had no live page; all were told first", PHONES);
            figures.counted(house.end(crowd, PEOPLE));
            Ledger.holds(house, PEOPLE, crowd.writers());
        } finally {
            // It would wait for a socket that never heard the end of its server.
            http.shutdownNow();
        }
    }
}
