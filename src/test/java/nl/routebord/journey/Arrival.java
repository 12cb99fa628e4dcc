package nl.routebord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/** How words come up on a page: how many were to be read in each picture the browser drew, and when that last changed. */
final class Arrival {

    private static final String WATCH = """
            ([key, words]) => {
              const count = () => document.body.innerText.split(words).length - 1;
              const seen = [count()];
              const arrival = (window[key] = { seen, at: 0 });
              const look = () => {
                const now = count();
                if (now !== seen.at(-1)) { seen.push(now); arrival.at = Date.now(); }
              };
              new MutationObserver(() => requestAnimationFrame(look))
                .observe(document.body, { childList: true, subtree: true, characterData: true });
            }""";

    private static final String KEY = "rbArrival";

    private final Page page;

    private Arrival(Page page) {
        this.page = page;
    }

    /** Watches from now on; until the page is loaded anew. */
    static Arrival of(Page page, String words) {
        page.evaluate(WATCH, List.of(KEY, words));
        return new Arrival(page);
    }

    /** All came up whole, none in parts, and within a second of each other. */
    static void together(List<Arrival> all) {
        all.forEach(one -> assertThat(one.seen()).hasSize(2).first().isEqualTo(0));
        var moments = all.stream().mapToLong(Arrival::at).summaryStatistics();
        var apart = moments.getMax() - moments.getMin();
        System.out.println("answers came up on " + all.size() + " pages within " + apart + " ms: "
                + all.stream().map(Arrival::seen).toList());
        assertThat(apart).isLessThan(1_000);
    }

    /** How often the words stood there, each number that was ever drawn, in order. */
    List<Integer> seen() {
        return ((List<?>) page.evaluate("key => window[key].seen", KEY))
                .stream().map(n -> ((Number) n).intValue()).toList();
    }

    /** When the number last changed, in milliseconds since 1970; 0 if it never did. */
    long at() {
        return ((Number) page.evaluate("key => window[key].at", KEY)).longValue();
    }
}
