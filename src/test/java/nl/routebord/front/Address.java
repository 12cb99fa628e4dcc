package nl.routebord.front;

import com.vaadin.flow.router.Route;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * One address of the product, read off its code, so that a new one cannot be forgotten.
 *
 * @param path with something in the place of each part that differs
 * @param page true for a screen of Vaadin
 */
public record Address(String method, String path, boolean page) {

    private static final String SECRET = "a".repeat(26);

    private static final Pattern PART = Pattern.compile("\\{(\\w+)(?::(?:[^{}]|\\{[^}]*})*)?}|:(\\w+)(?:\\([^)]*\\))?");

    /** All there are: the screens, and what the controllers answer to. */
    public static List<Address> all() {
        return Stream.concat(screens(), controllers())
                .distinct()
                .sorted(Comparator.comparing(Address::path).thenComparing(Address::method))
                .toList();
    }

    /** Those that change something. */
    public static List<Address> posts() {
        return all().stream().filter(one -> "POST".equals(one.method())).toList();
    }

    private static Stream<Address> screens() {
        return found(Route.class)
                .map(view -> view.getAnnotation(Route.class).value())
                .map(route -> new Address("GET", "/" + filled(route.replaceAll("/:\\w+\\?", "")), true));
    }

    private static Stream<Address> controllers() {
        return found(Controller.class)
                .flatMap(controller -> Arrays.stream(controller.getDeclaredMethods()))
                .map(method -> AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class))
                .filter(mapping -> mapping != null)
                .flatMap(Address::of);
    }

    private static Stream<Address> of(RequestMapping mapping) {
        var methods = mapping.method().length == 0 ? new RequestMethod[] {RequestMethod.GET} : mapping.method();
        return Arrays.stream(mapping.path())
                .flatMap(path -> Arrays.stream(methods).map(method -> new Address(method.name(), filled(path), false)));
    }

    /** Both ways of naming a part: {@code :handle} and <code>{handle}</code>, with or without a pattern. */
    private static String filled(String path) {
        return PART.matcher(path).replaceAll(part -> example(part.group(1) == null ? part.group(2) : part.group(1)));
    }

    private static String example(String name) {
        return switch (name) {
            case "secret" -> SECRET;
            case "code" -> "AAAA2222";
            case "step" -> "4";
            case "language" -> "nl";
            default -> "aaaaaaaa";
        };
    }

    private static Stream<Class<?>> found(Class<? extends java.lang.annotation.Annotation> what) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(what));
        return scanner.findCandidateComponents("nl.routebord").stream()
                .<Class<?>>map(found -> load(String.valueOf(found.getBeanClassName())))
                .filter(found -> found.getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()
                        .endsWith("/classes/"));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
