package nl.routebord.hostile;

import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What people type is never read as anything but words: not as markup, not as a script, not as a packed or marked-up file. */
@AnalyzeClasses(packages = "nl.routebord", importOptions = DoNotIncludeTests.class)
class MarkupRulesTest {

    private static final Pattern IN_THE_BROWSER = Pattern.compile(
            "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|unsafeHTML|unsafeSVG|unsafeStatic|srcdoc|\\beval\\(|new Function\\b"
                    + "|createContextualFragment|DOMParser|setHTMLUnsafe|javascript:");

    private static final Pattern ON_THE_SERVER =
            Pattern.compile("\"innerHTML\"|\"outerHTML\"|\"srcdoc\"|\"on(?:click|load|error|focus)\"|javascript:");

    @ArchTest
    static final ArchRule NO_COMPONENT_READS_MARKUP = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("com.vaadin.flow.component.Html")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("com.vaadin.flow.component.markdown..", "com.vaadin.flow.component.richtexteditor..");

    /** But for the copy of the database, which who made it looks into. */
    @ArchTest
    static final ArchRule NOTHING_IS_UNPACKED_OR_READ_BACK_AS_AN_OBJECT = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("nl.routebord.running.Copying")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.jar..", "org.apache.commons.compress..", "org.xml.sax..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching(
                    "java\\.util\\.zip\\.(?!ZipOutputStream$).*|java\\.io\\.ObjectInputStream|java\\.beans\\.XMLDecoder|javax\\.xml\\.parsers\\.SAXParser.*"
                            + "|javax\\.xml\\.stream\\.XML(?:Input|Event|StreamReader).*");

    /** Documents are made, node by node; there is none that is read. */
    @ArchTest
    static final ArchRule NO_DOCUMENT_IS_PARSED = noClasses()
            .should(callMethodWhere(called(Set.of("parse"), Set.of("javax.xml.parsers", "org.w3c", "org.jsoup"))));

    /** Pictures are drawn; none is read, of whatever size it says it is. */
    @ArchTest
    static final ArchRule NO_PICTURE_IS_READ = noClasses()
            .should(callMethodWhere(called(Set.of("read", "createImageInputStream"), Set.of("javax.imageio"))));

    @ArchTest
    static void no_script_or_screen_puts_a_text_where_a_browser_reads_markup(
            com.tngtech.archunit.core.domain.JavaClasses house) {
        assertThat(house).isNotEmpty();
        assertThat(found(Path.of("frontend"), IN_THE_BROWSER)).isEmpty();
        assertThat(found(Path.of("src/main/java"), ON_THE_SERVER)).isEmpty();
    }

    @ArchTest
    static void they_would_be_seen(com.tngtech.archunit.core.domain.JavaClasses house) {
        assertThat(house).isNotEmpty();
        assertThat(List.of("box.innerHTML = text", "html`${unsafeHTML(text)}`", "eval(text)", "frame.srcdoc = x"))
                .allMatch(line -> IN_THE_BROWSER.matcher(line).find());
        assertThat(List.of("setProperty(\"innerHTML\", x)", "setAttribute(\"onclick\", x)", "\"javascript:\" + x"))
                .allMatch(line -> ON_THE_SERVER.matcher(line).find());
    }

    private static DescribedPredicate<JavaMethodCall> called(Set<String> names, Set<String> owners) {
        return DescribedPredicate.describe(
                names + " of " + owners,
                call -> names.contains(call.getName())
                        && owners.stream()
                                .anyMatch(owner ->
                                        call.getTargetOwner().getFullName().startsWith(owner)));
    }

    private static List<String> found(Path root, Pattern what) {
        try (Stream<Path> files = Files.walk(root)) {
            var all = files.filter(file -> file.toString().matches(".*\\.(ts|java)")
                            && !file.toString().contains("generated"))
                    .toList();
            assertThat(all).isNotEmpty();
            return all.stream()
                    .filter(file -> what.matcher(read(file)).find())
                    .map(Path::toString)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
