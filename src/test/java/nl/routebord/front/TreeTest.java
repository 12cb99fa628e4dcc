package nl.routebord.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may never lie in the tree of this product, and what the build has to be. Run from the project's folder, as Maven does. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TreeTest {

    private static final List<Pattern> SECRETS = Stream.of(
                    "-----BEGIN [A-Z ]*PRIVATE " + "KEY-----",
                    "\\bAKIA[0-9A-Z]{16}\\b",
                    "\\bgh[pousr]_[A-Za-z0-9]{36}\\b",
                    "\\bglpat-[A-Za-z0-9_-]{20}\\b",
                    "\\bxox[abprs]-[A-Za-z0-9-]{10,}",
                    "\\bAIza[0-9A-Za-z_-]{35}\\b",
                    "\\bsk-[A-Za-z0-9]{32,}\\b",
                    "\\beyJ[A-Za-z0-9_-]{10,}\\.eyJ[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{10,}",
                    "(?i)://[^/\\s:@${}]+:[^/\\s:@${}<]{3,}@[a-z0-9.-]+",
                    "(?im)^[ \\t]*[\\w.-]{0,40}?(?:password|passwd|secret|api[_-]?key|token)[ \\t]*[=:][ \\t]*"
                            + "['\"]?(?![$<{*]|null|true|false)[A-Za-z0-9/+_-]{12,}['\"]?[ \\t]*$")
            .map(Pattern::compile)
            .toList();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-----BEGIN RSA PRIVATE " + "KEY-----",
                "aws = AK" + "IAIOSFODNN7EXAMPLE",
                "gh" + "p_0123456789abcdefghijABCDEFGHIJ012345",
                "jdbc:postgresql://user:" + "geheim123@db.example/routebord",
                "ROUTEBORD_DB_PASSWORD" + "=hunter2hunter2"
            })
    void a_secret_would_be_seen(String line) {
        assertThat(SECRETS).anyMatch(secret -> secret.matcher(line).find());
    }

    @Test
    void no_file_of_the_product_holds_a_secret() throws Exception {
        var files = tracked();
        assertThat(files).hasSizeGreaterThan(1_000);
        assertThat(files.stream()
                        .map(Path::of)
                        .filter(Files::isRegularFile)
                        .filter(file -> !file.toString().matches(".*\\.(png|jpg|woff2|pdf|ico)"))
                        .flatMap(file -> SECRETS.stream()
                                .filter(secret -> secret.matcher(read(file)).find())
                                .map(secret -> file + ": " + secret)))
                .isEmpty();
    }

    @Test
    void keys_data_and_settings_of_an_installation_are_not_in_the_tree() throws Exception {
        assertThat(tracked())
                .noneMatch(
                        file -> file.matches("(.*/)?(\\.env|links\\.key|.*\\.(pem|p12|jks|key)|.*\\.mv\\.db|data/.*)"));
    }

    @Test
    void the_container_does_not_start_without_a_password_and_an_address() throws IOException {
        var node = Files.readString(Path.of("docker/app.yml"));
        assertThat(node).contains("${ROUTEBORD_PUBLIC_URL:?");
        for (var file : List.of("docker/compose.yml", "docker/compose.two.yml")) {
            var compose = Files.readString(Path.of(file));
            assertThat(compose).as(file).contains("${ROUTEBORD_DB_PASSWORD:?", "file: app.yml");
            assertThat(compose + node)
                    .as(file)
                    .doesNotContainPattern("PASSWORD: *[A-Za-z0-9]")
                    .doesNotContain("PASSWORD:-r");
        }
    }

    /** Before 25.1.5 the plugin printed the whole environment when the frontend did not build (CVE-2026-7860). */
    @Test
    void the_build_plugin_of_vaadin_keeps_the_environment_to_itself() throws IOException {
        var version = find("<vaadin.version>(\\d+)\\.(\\d+)\\.(\\d+)");
        long number = Long.parseLong(version.group(1)) * 1_000_000
                + Long.parseLong(version.group(2)) * 1_000
                + Long.parseLong(version.group(3));
        assertThat(number).isGreaterThanOrEqualTo(25_001_005L);
    }

    @Test
    void each_build_makes_a_list_of_all_parts() throws IOException {
        assertThat(find("<artifactId>cyclonedx-maven-plugin</artifactId>\\s*<version>([\\d.]+)")
                        .group(1))
                .isNotBlank();
        assertThat(Files.readString(Path.of("bin/lib/jar.sh")) + Files.readString(Path.of("bin/test")))
                .contains("cyclonedx");
    }

    private static java.util.regex.MatchResult find(String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(Path.of("pom.xml")))
                .results()
                .findFirst()
                .orElseThrow();
    }

    private static List<String> tracked() throws Exception {
        var git = new ProcessBuilder("git", "ls-files", "-z").start();
        var names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).isZero();
        return List.of(names.split("\0"));
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
