package nl.routebord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Objects;

/** Hands at a board of cards with columns, such as S1-B1. */
final class BoardHands {

    private BoardHands() {}

    /** The form for a new card. */
    static Locator form(Page phone) {
        return phone.locator("rb-form[command='cards.add']").first();
    }

    /** Writes a card and waits until the server has it. */
    static void write(Page phone, String text) {
        fill(phone, text);
        assertThat(form(phone)).hasAttribute("data-state", "ok");
    }

    /** Writes a card; whether it arrives is another matter. */
    static void fill(Page phone, String text) {
        var form = form(phone);
        form.locator("[name='f-naam']").fill(text);
        choose(form, "Niet tevreden");
        form.locator("button[type=submit]").click();
    }

    /** The facilitator hides a card with one tap and says why with another. */
    static void hide(Page desk, String text, String reason) {
        var card = card(desk, text);
        card.locator(".hide-act button").click();
        card.locator(".why-hidden").getByText(reason).click();
    }

    /** Somebody finds other words for a card that was hidden. */
    static void mend(Page phone, String words) {
        var form = phone.locator(".hidden-one rb-form");
        form.locator("textarea, input[type=text]").first().fill(words);
        form.locator("button[type=submit]").click();
    }

    /** The facilitator types in for somebody; every line is a card. */
    static void typeIn(Page desk, String who, String lines) {
        desk.getByText("Typ in voor iemand zonder telefoon").click();
        var form = desk.locator("rb-form[command='cards.typein']");
        form.getByLabel("Voor wie?").fill(who);
        form.locator("textarea").first().fill(lines);
        form.getByText("Iedere regel is een kaart").click();
        choose(form, "Niet tevreden");
        form.locator("button[type=submit]").click();
    }

    /** The column a card belongs in. */
    static void choose(Locator form, String column) {
        var select = form.locator("select[name='f-vak']");
        if (select.count() > 0) {
            select.selectOption(column);
        } else {
            form.locator("input[name='f-vak'][value='" + column + "']").check();
        }
    }

    /** The card with this text, on any screen. */
    static Locator card(Page page, String text) {
        return page.locator("main li, main article, main .criterion")
                .filter(new Locator.FilterOptions().setHasText(text))
                .filter(new Locator.FilterOptions().setHasNot(page.locator("li, article, .criterion")));
    }

    /** It is there once; on the hall it may stand on a page that is not in sight now. */
    static void there(Page page, String text) {
        assertThat(card(page, text)).hasCount(1);
    }

    /** What a field that nobody sees sends along. */
    static String value(Locator form, String field) {
        return Objects.requireNonNull(
                form.locator("input[name=" + field + "]").first().getAttribute("value"));
    }
}
