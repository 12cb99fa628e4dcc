package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.mocks.MockRequest;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.shared.communication.PushMode;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.routebord.live.Feed;
import nl.routebord.live.Followed;
import nl.routebord.live.LiveScreen;
import tools.jackson.databind.json.JsonMapper;

/** One tab of a browser that is not there: an address, the cookies of its browser, and the tree a real one would draw. */
final class Tab {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final BrowserlessUIContext window;

    private Tab(BrowserlessUIContext window) {
        this.window = window;
    }

    /** Opens an address in a new tab; the cookies by seat. */
    static Tab open(BrowserlessUIContext window, String address, Map<String, String> secrets) {
        window.activate();
        // Nothing listens at the other end: what is shown stays in the tree, where the tests look.
        window.getUI().getPushConfiguration().setPushMode(PushMode.DISABLED);
        window.getUI().getInternals().setPushConnection(null);
        ServletRequest request = VaadinServletRequest.getCurrent();
        while (request instanceof ServletRequestWrapper wrapped) {
            request = wrapped.getRequest();
        }
        var bare = (MockRequest) request;
        secrets.forEach((seat, secret) -> bare.addCookie(new Cookie("rb-" + seat, secret)));
        window.navigate(address, Component.class);
        return new Tab(window);
    }

    /** Goes to another address in the same tab. */
    Tab to(String address) {
        window.activate();
        window.navigate(address, Component.class);
        return this;
    }

    /** Where the links of this page lead. */
    Stream<String> links() {
        return tags().filter(element -> "a".equals(element.getTag())).map(link -> link.getAttribute("href"));
    }

    /** Waits until this stands somewhere in the tree: frames come from other threads. */
    Tab sees(String words) {
        await().pollInSameThread()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> assertThat(tree()).contains(words));
        return this;
    }

    /** Waits until this stands nowhere in the tree any more. */
    Tab loses(String words) {
        await().pollInSameThread()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> assertThat(tree()).doesNotContain(words));
        return this;
    }

    /** Everything the browser gets: texts, attributes and properties, also of what is not shown. */
    String tree() {
        return String.join("\n", all().flatMap(Tab::said).toList());
    }

    /** What this tab is told of: every topic it follows, and for whom the record of it is read. */
    List<Feed<?>> feeds() {
        return tags().flatMap(element -> element.getComponent().stream())
                .filter(LiveScreen.class::isInstance)
                .<Feed<?>>flatMap(screen -> Followed.by((LiveScreen) screen).stream())
                .toList();
    }

    /** The commands this tab can send. */
    List<String> commands() {
        return forms().map(form -> form.getAttribute("command")).distinct().toList();
    }

    /** True where a form of this command stands and nothing around it hides it. */
    boolean shown(String command) {
        return forms().filter(form -> command.equals(form.getAttribute("command")))
                .anyMatch(form -> {
                    for (var at = form; at != null; at = at.getParent()) {
                        if (at.hasAttribute("hidden") || !at.isVisible()) {
                            return false;
                        }
                    }
                    return true;
                });
    }

    /** What the first form of this command sends as it stands: what travels along unseen, and what its fields start from. */
    Sent sends(String command) {
        var form = form(command);
        var fields = new Sent();
        fields.putAll(values(form, "initial"));
        fields.putAll(values(form, "unseen"));
        return fields;
    }

    private static Map<String, String> values(Element form, String attribute) {
        var told = Molds.filled(form, form.getAttribute(attribute));
        var values = new HashMap<String, String>();
        if (told != null) {
            JsonMapper.shared()
                    .readTree(told)
                    .properties()
                    .forEach(
                            field -> values.put(field.getKey(), field.getValue().asString()));
        }
        return values;
    }

    /** The first form of this command; the same one as long as nobody makes it again. */
    Element form(String command) {
        return forms().filter(form -> command.equals(form.getAttribute("command")))
                .findFirst()
                .orElseThrow();
    }

    /** Folds open what the first form of this command stands in, as a tap does. */
    Tab unfold(String command) {
        for (var at = form(command); at != null; at = at.getParent()) {
            if ("details".equals(at.getTag())) {
                at.setProperty("open", true);
            }
        }
        return this;
    }

    /** The words to which the focus was brought by this page since the last look; empty where it was left alone. */
    String focus() {
        window.activate();
        var internals = window.getUI().getInternals();
        internals.getStateTree().runExecutionsBeforeClientResponse();
        return internals.dumpPendingJavaScriptInvocations().stream()
                .filter(call -> call.getInvocation().getExpression().contains("focus"))
                .map(call -> Element.get(call.getOwner()).getTextRecursively())
                .reduce("", (earlier, later) -> later);
    }

    /** True where every form of this command is marked as one that only who leads sees. */
    boolean steering(String command) {
        var all = forms().filter(form -> command.equals(form.getAttribute("command")))
                .toList();
        return !all.isEmpty() && all.stream().allMatch(Tab::isMarked);
    }

    private static boolean isMarked(Element form) {
        for (var at = form; at != null; at = at.getParent()) {
            if (at.getClassList().contains("steers")) {
                return true;
            }
        }
        return false;
    }

    /** Presses the button with these words that asks the server at once; commands go by {@link House#send}. */
    Tab press(String words) {
        var button = tags().filter(one -> "button".equals(one.getTag()) && !"submit".equals(one.getAttribute("type")))
                .filter(one -> one.getTextRecursively().contains(words) && inSight(one))
                .findFirst()
                .flatMap(Element::getComponent)
                .orElseThrow();
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
        return this;
    }

    /** Waits until these words stand where nothing hides them. */
    Tab brings(String words) {
        await().pollInSameThread().atMost(PATIENCE).until(() -> isInSight(words));
        return this;
    }

    /** Waits until these words are nowhere in sight. */
    Tab takesAway(String words) {
        await().pollInSameThread().atMost(PATIENCE).until(() -> !isInSight(words));
        return this;
    }

    /** Waits until the first of these stands before the second. */
    Tab lists(String first, String second) {
        await().pollInSameThread()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(tree()).containsSubsequence(first, second));
        return this;
    }

    private boolean isInSight(String words) {
        return tags().anyMatch(one -> one.getText().contains(words) && inSight(one));
    }

    /** What a screen reader says by itself, one after another. */
    List<String> statuses() {
        return tags().filter(one -> "status".equals(one.getAttribute("role")))
                .map(Element::getTextRecursively)
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** The seats from which the forms of this tab speak. */
    List<String> seats() {
        return forms().map(form -> form.getAttribute("seat"))
                .filter(seat -> !seat.isEmpty())
                .distinct()
                .toList();
    }

    /** The value that travels along unseen with the first form that has one of this name. */
    String hidden(String name) {
        return forms().map(form -> values(form, "unseen").get(name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    /** True where no form for this command is in sight: none is there, or something around it is hidden. */
    boolean hiddenForm(String command) {
        return forms().filter(form -> command.equals(form.getAttribute("command")))
                .noneMatch(Tab::inSight);
    }

    private static boolean inSight(Element element) {
        for (var one = element; one != null; one = one.getParent()) {
            if (one.hasAttribute("hidden")) {
                return false;
            }
        }
        return true;
    }

    private Stream<Element> forms() {
        return tags().filter(element -> "rb-form".equals(element.getTag()));
    }

    private Stream<Element> tags() {
        return all().filter(element -> !element.isTextNode());
    }

    private Stream<Element> all() {
        window.activate();
        window.roundTrip();
        // What frames put down for this session; 1.1.1 does not run it by itself on Flow 25.3.
        var session = window.getUI().getSession();
        session.getService().runPendingAccessTasks(session);
        return below(window.getCurrentView().getElement());
    }

    private static Stream<Element> below(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(Tab::below));
    }

    private static Stream<String> said(Element element) {
        if (element.isTextNode()) {
            return Stream.of(element.getText());
        }
        return Stream.concat(
                element.getAttributeNames().map(name -> name + "=" + element.getAttribute(name)),
                element.getPropertyNames().map(name -> name + "=" + element.getProperty(name)));
    }

    /** What a form sends, by field. */
    static final class Sent extends HashMap<String, String> {

        private static final long serialVersionUID = 1L;

        /** The value of a field, which must be there. */
        String value(String field) {
            assertThat(this).containsKey(field);
            return Objects.requireNonNull(get(field));
        }
    }
}
