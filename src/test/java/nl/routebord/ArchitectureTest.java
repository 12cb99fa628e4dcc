package nl.routebord;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.router.PreserveOnRefresh;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Scope;
import nl.routebord.traject.NewTraject;
import nl.routebord.workshop.Doors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.RestController;

/** What the compiled house must keep to. A rule that has to go says in its commit why. */
@AnalyzeClasses(packages = "nl.routebord", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /** In the browser they have a component of {@code frontend/}; from the server nobody reaches into a page. */
    private static final Set<String> SCRIPTING = Set.of("executeJs", "callJsFunction", "executeJavaScript");

    /** It sends a text anew although it stands there already: with every frame, to every phone. {@code Html.text} does not. */
    private static final DescribedPredicate<JavaCall<?>> WORDS_OF_FLOW = DescribedPredicate.describe(
            "puts words on a component",
            call -> call.getName().equals("setText")
                    && call.getTargetOwner().isAssignableTo(com.vaadin.flow.component.Component.class));

    @ArchTest
    static final ArchRule WORDS_ARE_PUT_ON_A_SCREEN_BY_ONE_ROAD =
            noClasses().should().callMethodWhere(WORDS_OF_FLOW);

    @ArchTest
    static final ArchRule VAADIN_STAYS_WITH_THE_SCREENS = noClasses()
            .that(resideOutsideOfPackages("nl.routebord.shell..", "nl.routebord.live..", "..ui.."))
            .and()
            .doNotBelongToAnyOf(Routebord.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    @ArchTest
    static final ArchRule NO_ROOM_KNOWS_THE_SCREENS_ABOVE_IT = noClasses()
            .that(resideOutsideOfPackages("..ui.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("nl.routebord..ui.."));

    @ArchTest
    static final ArchRule ROOMS_MAKE_NO_CIRCLE =
            slices().matching("nl.routebord.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NO_SCRIPT_FROM_THE_SERVER =
            noClasses().should(callMethodWhere(named(SCRIPTING).and(ownedBy("com.vaadin.flow"))));

    /** The bundle for the browser is made from what the routes name: what only a bean makes has to stand in their Uses. */
    @ArchTest
    static void every_script_reaches_the_browser(JavaClasses house) {
        var reached = house.stream()
                .filter(view -> view.isAnnotatedWith(Route.class))
                .flatMap(view -> view.getTransitiveDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .collect(Collectors.toSet());
        assertThat(house.stream().filter(one -> one.isAnnotatedWith(JsModule.class)))
                .isNotEmpty()
                .isSubsetOf(reached);
    }

    @ArchTest
    static final ArchRule A_RELOAD_BUILDS_ANEW = noClasses().should().beAnnotatedWith(PreserveOnRefresh.class);

    @ArchTest
    static final ArchRule NOBODY_SLEEPS =
            noClasses().should(callMethodWhere(named(Set.of("sleep")).and(ownedBy("java."))));

    @ArchTest
    static final ArchRule BEANS_GET_THEIR_PARTS_IN_THE_CONSTRUCTOR = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .orShould()
            .beAnnotatedWith(jakarta.annotation.Resource.class);

    @ArchTest
    static final ArchRule TABLES_STAY_AT_HOME = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areAssignableTo(Repository.class)
            .or()
            .areAnnotatedWith(RestController.class)
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule NO_TABLE_IN_A_PUBLIC_SIGNATURE = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .should(nameNoEntity());

    /** A form sends names and values, and an intake reads each by its name: nothing fills an object that is kept. */
    @ArchTest
    static final ArchRule NO_FORM_IS_BOUND_TO_WHAT_IS_KEPT =
            noClasses().should().dependOnClassesThat().resideInAPackage("com.vaadin.flow.data.binder..");

    @ArchTest
    static final ArchRule NO_ADDRESS_TAKES_WHAT_IS_KEPT = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(RestController.class)
            .should(nameNoEntity());

    /** A click on a screen folds, turns a page or fills a form; a change comes by the road alone, so no forged click makes one. */
    @ArchTest
    static final ArchRule NO_SCREEN_MAKES_A_CHANGE = noClasses()
            .that()
            .resideInAPackage("..ui..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(CommandId.class);

    /** Rights come with the seat, in the scope; what the transport knows of roles is never asked, on no road. */
    @ArchTest
    static final ArchRule RIGHTS_DO_NOT_DEPEND_ON_THE_TRANSPORT =
            noClasses().should(callMethodWhere(named(Set.of("isUserInRole", "getUserPrincipal", "getRemoteUser"))));

    @ArchTest
    static final ArchRule SCREENS_ARE_PRIVATE_TO_THEIR_ROOM = classes()
            .that()
            .resideInAPackage("..ui")
            .and()
            .areTopLevelClasses()
            .should()
            .notBePublic();

    /** Who joins has no scope yet: {@link Doors} gives the first one. Nor has who makes the traject that scopes are within. */
    @ArchTest
    static final ArchRule WHOEVER_CHANGES_SOMETHING_SAYS_WHO_ASKS = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .and()
            .areDeclaredInClassesThat(not(Doors.class).and(not(NewTraject.class)))
            .and(new DescribedPredicate<>("take a command") {
                @Override
                public boolean test(JavaMethod method) {
                    return method.getRawParameterTypes().stream()
                            .anyMatch(type -> type.isEquivalentTo(CommandId.class));
                }
            })
            .should(haveScopeFirst());

    private static DescribedPredicate<JavaMethodCall> named(Set<String> names) {
        return DescribedPredicate.describe("of " + names, call -> names.contains(call.getName()));
    }

    private static DescribedPredicate<JavaCall<?>> ownedBy(String start) {
        return DescribedPredicate.describe(
                "of " + start, call -> call.getTargetOwner().getFullName().startsWith(start));
    }

    private static DescribedPredicate<JavaClass> not(Class<?> excepted) {
        return DescribedPredicate.describe(
                "are not " + excepted.getSimpleName(), type -> !type.isEquivalentTo(excepted));
    }

    private static ArchCondition<JavaMethod> haveScopeFirst() {
        return condition(
                "have Scope as the first parameter",
                method -> method.getRawParameterTypes().getFirst().isEquivalentTo(Scope.class));
    }

    private static ArchCondition<JavaMethod> nameNoEntity() {
        return condition(
                "name no entity",
                method -> Stream.concat(
                                method.getReturnType().getAllInvolvedRawTypes().stream(),
                                method.getParameterTypes().stream()
                                        .flatMap(type -> type.getAllInvolvedRawTypes().stream()))
                        .noneMatch(type -> type.isAnnotatedWith(Entity.class)));
    }

    private static ArchCondition<JavaMethod> condition(String words, java.util.function.Predicate<JavaMethod> holds) {
        return new ArchCondition<>(words) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var bridge = method.getModifiers().contains(JavaModifier.SYNTHETIC);
                events.add(new SimpleConditionEvent(method, bridge || holds.test(method), method.getDescription()));
            }
        };
    }
}
