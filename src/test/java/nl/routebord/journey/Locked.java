package nl.routebord.journey;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** A phone in somebody's pocket: the page is not looked at, and the browser has it stand still. */
final class Locked {

    private final Page page;
    private final CDPSession life;

    private Locked(Page page) {
        this.page = page;
        looked(page, false);
        life = page.context().newCDPSession(page);
        life.send("Page.setWebLifecycleState", state("frozen"));
    }

    static Locked lock(Page page) {
        return new Locked(page);
    }

    void unlock() {
        life.send("Page.setWebLifecycleState", state("active"));
        looked(page, true);
    }

    /** What a browser says then; nobody sees the tabs of these browsers. */
    private static void looked(Page page, boolean seen) {
        page.evaluate("""
                seen => {
                  Object.defineProperty(document, 'hidden', { configurable: true, get: () => !seen });
                  Object.defineProperty(document, 'visibilityState',
                      { configurable: true, get: () => (seen ? 'visible' : 'hidden') });
                  document.dispatchEvent(new Event('visibilitychange'));
                }""", seen);
    }

    private static JsonObject state(String name) {
        var state = new JsonObject();
        state.addProperty("state", name);
        return state;
    }
}
