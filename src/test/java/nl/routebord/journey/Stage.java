package nl.routebord.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What people do, by the words on the screens: opening the desk, joining, steering. */
final class Stage {

    private final Product product;
    private final Browsers browsers;

    Stage(Product product, Browsers browsers) {
        this.product = product;
        this.browsers = browsers;
    }

    /** Marloes opens the desk: the owner's link, and the tap that spends it. */
    Page desk() {
        var page = browsers.tab(Browsers.Size.LAPTOP, product.link("Regie"));
        button(page, "Open de regie").click();
        page.getByText("Draaiboek").waitFor();
        return page;
    }

    Page hall() {
        var page = browsers.tab(Browsers.Size.HALL, product.link("Scherm"));
        page.locator(".hall").waitFor();
        return page;
    }

    /** Somebody joins on a phone of their own, with an alias and the name of a group (null: nothing chosen). */
    Page phone(String alias, String group) {
        var page = browsers.tab(Browsers.Size.PHONE, product.link("Meedoen"));
        join(page, alias, group);
        return page;
    }

    static void join(Page page, String alias, String group) {
        page.getByLabel("Hoe mogen we u noemen?").fill(alias);
        if (group != null) {
            page.getByText(group, new Page.GetByTextOptions().setExact(true)).click();
        }
        button(page, "Ik doe mee").click();
        page.locator(".phone").waitFor();
    }

    Page member() {
        return browsers.tab(Browsers.Size.PHONE, product.link("Klankbord"));
    }

    /** Marloes chooses a line of the run sheet. */
    static void look(Page desk, String activity) {
        desk.locator(".sheet").getByText(activity).click();
    }

    /** Marloes taps an act, by its words. */
    static void act(Page desk, String words) {
        desk.locator("main .acts")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }

    static Locator button(Page page, String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }
}
