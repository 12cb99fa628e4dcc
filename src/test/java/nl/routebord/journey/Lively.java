package nl.routebord.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A lively evening to look at: fifteen people of five groups who all say something. They come in by plain HTTP, so that a hall
 * is there in a moment; what they do is what forms of a phone send.
 */
final class Lively {

    /** How many of each group, in the order in which the joining page shows the groups. */
    private static final int[] PER_GROUP = {5, 5, 3, 1, 1};

    private static final List<String> NAMES = List.of(
            "Fatima", "Henk", "Aisha", "Truus", "Daan", "Jan", "Wil", "Noor", "Sem", "Greet", "Ruud", "Elif", "Kees",
            "Mina", "Lotte");

    private final Product product;
    private final Browsers browsers;
    private final Page desk;
    private final List<Guest> guests = new ArrayList<>();

    Lively(Product product, Browsers browsers, Page desk) {
        this.product = product;
        this.browsers = browsers;
        this.desk = desk;
    }

    /** So many people of each group, in the order of the joining page. */
    void comeIn(int... perGroup) {
        var door = browsers.tab(Browsers.Size.PHONE, product.link("Meedoen"));
        var groups = values(door, "input[type=radio]");
        for (int group = 0; group < perGroup.length; group++) {
            for (int n = 0; n < perGroup[group]; n++) {
                var alias = guests.size() < NAMES.size() ? NAMES.get(guests.size()) : "Gast " + guests.size();
                guests.add(Guest.join(product, alias, groups.get(group)));
            }
        }
        door.close();
    }

    void comeIn() {
        comeIn(PER_GROUP);
    }

    List<Guest> guests() {
        return guests;
    }

    /** A phone in the browser of somebody who came in: now that person is also counted as present. */
    Page phone(int guest) {
        var person = browsers.person();
        var cookie = guests.get(guest).cookie().split("=", 2);
        person.addCookies(
                List.of(new Cookie(cookie[0], cookie[1]).setUrl(product.base()).setHttpOnly(true)));
        return browsers.tab(person, Browsers.Size.PHONE, product.link("Meedoen"));
    }

    /** The first {@code supporters} people support this point. */
    void support(String point, int supporters) {
        var item = Stage.card(desk, point).locator("input[name=item]").first().getAttribute("value");
        for (var guest : guests.subList(0, supporters)) {
            guest.send("criteria.support", Map.of("item", item, "version", "1", "on", "true"));
        }
    }

    /** Somebody puts a concern beside this point. */
    void worry(int guest, String point, String text) {
        var item = Stage.card(desk, point).locator("input[name=item]").first().getAttribute("value");
        guests.get(guest).send("concern.raise", Map.of("kind", "criterion", "item", item, "text", text));
    }

    /** The activity the desk looks at. */
    String activity() {
        return desk.locator(".acts input[name=activity]").first().getAttribute("value");
    }

    /** The parts on the list, by their ids. */
    List<String> parts() {
        return values(desk, "rb-form[command='ballot.remove'] input[name=option]");
    }

    /**
     * Everybody votes on one part: a letter each, in the order in which they came in: t(ake), a(dapt), l(eave), - (nothing).
     * Blanks part the groups for who reads it.
     */
    void vote(String round, String part, String choices) {
        var letters = choices.replace(" ", "");
        for (int n = 0; n < letters.length(); n++) {
            var choice = switch (letters.charAt(n)) {
                case 't' -> "0";
                case 'a' -> "1";
                case 'l' -> "2";
                default -> "";
            };
            if (!choice.isEmpty()) {
                guests.get(n).send("ballot.cast", Map.of("round", round, "option", part, "mark", choice));
            }
        }
    }

    private static List<String> values(Page page, String inputs) {
        page.locator(inputs).first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return page.locator(inputs).all().stream()
                .map(input -> input.getAttribute("value"))
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
