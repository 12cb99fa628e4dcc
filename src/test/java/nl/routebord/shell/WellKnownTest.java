package nl.routebord.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WellKnownTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2027-03-04T05:06:07Z"), ZoneOffset.UTC);

    @Test
    void the_file_names_who_reads_reports_until_when_and_in_which_languages() {
        var text = new WellKnown(NOW, "veilig@wijkerveen.nl", "https://wijkerveen.nl/melden", "https://bord.nl/")
                .security()
                .getBody();
        assertThat(text).isEqualTo("""
                Contact: mailto:veilig@wijkerveen.nl
                Expires: 2027-08-31T00:00:00Z
                Preferred-Languages: nl, en
                Policy: https://wijkerveen.nl/melden
                Canonical: https://bord.nl/.well-known/security.txt
                """);
    }

    @Test
    void the_file_never_expires_while_the_house_runs_and_never_promises_more_than_a_year() {
        for (var days : new long[] {0, 1, 200, 1_000}) {
            var then = Clock.offset(NOW, Duration.ofDays(days));
            var text = String.valueOf(new WellKnown(then, "https://bord.nl/meld", "", "")
                    .security()
                    .getBody());
            var expires = Instant.parse(text.replaceAll("(?s).*Expires: (\\S+).*", "$1"));
            assertThat(Duration.between(then.instant(), expires).toDays()).isBetween(170L, 364L);
            assertThat(text).startsWith("Contact: https://bord.nl/meld\n").doesNotContain("Policy", "Canonical");
        }
    }

    @Test
    void without_a_contact_there_is_no_file() {
        var none = new WellKnown(NOW, " ", "https://bord.nl/melden", "https://bord.nl").security();
        assertThat(none.getStatusCode().value()).isEqualTo(404);
        assertThat(none.getBody()).isNull();
    }

    @Test
    void search_engines_are_kept_from_all_but_the_start_page_and_the_route() {
        var text = String.valueOf(new WellKnown(NOW, "", "", "").robots().getBody());
        assertThat(text.lines())
                .startsWith("User-agent: *", "Allow: /$", "Allow: /route")
                .endsWith("Disallow: /");
    }
}
