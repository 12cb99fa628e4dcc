package nl.routebord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;

/** Holds the table of screens to the product: a route that nobody looks at, or a state left out, is a hole. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ScreensTest {

    @Test
    void every_route_of_the_product_is_a_screen_that_is_looked_at() {
        var routes = found(new AnnotationTypeFilter(Route.class))
                .map(view -> view.getAnnotation(Route.class).value())
                .collect(Collectors.toSet());
        var looked = Arrays.stream(Screen.values())
                .map(Screen::route)
                .filter(route -> !"*".equals(route))
                .collect(Collectors.toSet());
        assertThat(looked).isEqualTo(routes);
    }

    @Test
    void an_address_that_leads_nowhere_and_an_error_have_a_page_of_our_own() {
        assertThat(found(new AssignableTypeFilter(HasErrorParameter.class))).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void every_screen_has_states_and_names_none_twice(Screen screen) {
        assertThat(screen.states()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(screen.sizes()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"MEEDOEN", "SCHERM", "REGIE"})
    void a_live_screen_is_looked_at_in_all_that_can_befall_it(Screen screen) {
        var befalls =
                Set.of("prepared", "empty", "full", "longest", "closing", "closed", "revealed", "offline", "over");
        assertThat(befalls).allSatisfy(word -> assertThat(screen.states()).anyMatch(state -> state.endsWith(word)));
        for (var kind : List.of("criteria", "ballot", "feedback")) {
            assertThat(screen.states().stream().filter(state -> state.startsWith(kind)))
                    .as(kind)
                    .contains(kind + " closed")
                    .hasSizeGreaterThanOrEqualTo(3);
        }
    }

    private static Stream<Class<?>> found(TypeFilter what) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(what);
        return scanner.findCandidateComponents("nl.routebord").stream()
                .<Class<?>>map(found -> load(found.getBeanClassName()))
                .filter(found -> found.getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()
                        .endsWith("/classes/"));
    }

    private static Class<?> load(@org.jspecify.annotations.Nullable String name) {
        try {
            return Class.forName(String.valueOf(name));
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
