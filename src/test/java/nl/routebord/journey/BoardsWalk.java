package nl.routebord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.routebord.routemap.ActivityPreset;
import nl.routebord.routemap.RouteMap;

/**
 * Every board of the route in real browsers: put on the run sheet and on stage at the desk, filled in over the wire with what
 * its own form asks, and looked at on a phone, in the hall and on the desk. Afterwards the server is killed and every board is
 * put on stage once more.
 */
final class BoardsWalk {

    private final Product product;
    private final Checks checks;
    private final Page desk;
    private final Page hall;
    private final Page phone;
    private final Guest marloes;
    private final Guest fatima;
    private final List<Guest> others;
    private final Map<String, String> expected = new LinkedHashMap<>();

    BoardsWalk(Product product, Browsers browsers, Checks checks) {
        this.product = product;
        this.checks = checks;
        var stage = new Stage(product, browsers);
        desk = calm(stage.desk());
        hall = calm(stage.hall());
        phone = calm(stage.phone("Fatima", "Cliënten en naasten"));
        marloes = Guest.as(product, desk, "regie-" + desk.url().replaceFirst(".*/", ""));
        fatima = phone.context().cookies().stream()
                .filter(cookie -> cookie.name.startsWith("rb-m-"))
                .findFirst()
                .map(cookie -> Guest.as(product, phone, cookie.name.substring("rb-".length())))
                .orElseThrow();
        others = IntStream.range(0, 5)
                .mapToObj(n -> Guest.join(product, "Gast " + n, null))
                .toList();
    }

    /** The boards of the route and the six joint answers. */
    static List<ActivityPreset> boards() {
        return IntStream.rangeClosed(1, 6)
                .boxed()
                .flatMap(step -> Stream.concat(Stream.of(RouteMap.answer(step)), RouteMap.boards(step).stream()))
                .toList();
    }

    void walk() {
        for (var board : boards()) {
            put(board);
            fill(board);
            look("board " + board.id());
            if (board.hidden()) {
                reveal();
                look("board " + board.id() + " revealed");
            }
        }
    }

    /** As a power cut; then each board is looked at on the desk, and what was written on it is there. */
    List<String> lostAfterAKill() {
        product.kill();
        product.again();
        desk.reload();
        desk.locator(".sheet .item").nth(place("S6-B6")).waitFor();
        var lost = new ArrayList<String>();
        expected.forEach((number, words) -> {
            desk.locator(".sheet .item").nth(place(number)).click();
            assertThat(desk.locator(".sheet .item").nth(place(number))).hasAttribute("aria-current", "true");
            try {
                assertThat(desk.locator("main")).containsText(words);
            } catch (AssertionError gone) {
                lost.add(number + ": " + words);
            }
        });
        return lost;
    }

    /** The evening begins with three activities; each board was added below them. */
    private static int place(String number) {
        return 3 + boards().stream().map(ActivityPreset::id).toList().indexOf(number);
    }

    private void put(ActivityPreset board) {
        Stage.board(desk, board.id());
        assertThat(desk.locator("main h1")).hasText(board.question());
        assertThat(hall.locator("h1:visible")).hasText(board.question());
        assertThat(phone.locator("main")).containsText(board.kind().equals("ballot") ? "" : board.name());
    }

    /** With what the board's own form asks, on the phone or, where only the facilitator writes, on the desk. */
    private void fill(ActivityPreset board) {
        var add = board.kind() + ".add";
        var words = "Voorbeeld bij " + board.id();
        var form = phone.locator("rb-form[command='" + add + "']").first();
        if (form.count() > 0 && !"true".equals(form.getAttribute("hidden"))) {
            fatima.send(add, answers(form, words));
            expected.put(board.id(), words);
        } else if (desk.locator("rb-form[command='" + add + "']").count() > 0) {
            marloes.send(
                    add, answers(desk.locator("rb-form[command='" + add + "']").first(), words));
            expected.put(board.id(), words);
        }
        if (expected.containsKey(board.id())) {
            assertThat(desk.locator("main")).containsText(words);
        }
        voices(board);
        if (board.kind().equals("thermometer")) {
            measure();
        }
    }

    /** The name of the board in the first field to type in; of what is to be chosen the first answer. */
    @SuppressWarnings("unchecked")
    private static Map<String, String> answers(Locator form, String words) {
        var asked = (List<Map<String, String>>) form.evaluate("""
                form => [...form.querySelectorAll('input, textarea, select')].filter(one => one.name).map(one => ({
                  name: one.name, type: one.tagName === 'SELECT' ? 'select' : one.type,
                  value: one.tagName === 'SELECT' ? (one.options[1] || {}).value || '' : one.value }))""");
        var answers = new HashMap<String, String>();
        for (var field : asked) {
            switch (field.getOrDefault("type", "")) {
                case "hidden", "select", "radio" -> answers.putIfAbsent(field.get("name"), field.get("value"));
                case "date" -> answers.put(field.get("name"), "2099-09-01");
                default -> answers.put(field.get("name"), answers.containsValue(words) ? "" : words);
            }
        }
        return answers;
    }

    /** The first answer to every question under which each person has a voice, of the first entries. */
    private void voices(ActivityPreset board) {
        var forms = phone.locator("rb-form[command='" + board.kind() + ".voice']");
        for (int n = 0; n < Math.min(3, forms.count()); n++) {
            var form = forms.nth(n);
            var fields = new HashMap<String, String>();
            for (var name : List.of("entry", "field")) {
                fields.put(name, form.locator("input[name='" + name + "']").getAttribute("value"));
            }
            var buttons = form.locator("button");
            for (int person = 0; person < others.size(); person++) {
                fields.put(
                        "value",
                        buttons.nth(person % buttons.count()).innerText().strip());
                others.get(person).send(board.kind() + ".voice", fields);
            }
        }
    }

    private void measure() {
        var statements = Evening.values(phone, "thermometer.answer", "statement");
        for (int person = 0; person < others.size(); person++) {
            for (var statement : statements) {
                others.get(person)
                        .send("thermometer.answer", "statement", statement, "mark", Integer.toString(person % 5 + 1));
            }
        }
    }

    private void reveal() {
        Stage.close(desk);
        Stage.act(desk, "Laat zien");
        assertThat(desk.locator("main .status")).containsText("zichtbaar");
    }

    private void look(String state) {
        checks.look(Screen.MEEDOEN, state, phone);
        checks.look(Screen.SCHERM, state, hall);
        checks.look(Screen.REGIE, state, desk);
    }

    private static Page calm(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        return page;
    }
}
