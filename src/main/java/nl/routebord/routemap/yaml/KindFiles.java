package nl.routebord.routemap.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * Which settings each kind of activity takes from a preset. A kind brings a file of its own, {@code kinds/<kind>.properties},
 * with a {@link Shape} behind the name of each setting; nobody else has to know the kind.
 */
final class KindFiles {

    private static final String END = ".properties";

    private KindFiles() {}

    /** The settings of every kind that is there, by the name of the kind. */
    static Map<String, Map<String, Shape>> read() {
        var kinds = new TreeMap<String, Map<String, Shape>>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:kinds/*" + END)) {
                kinds.put(kind(file), settings(file));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("the settings of the kinds cannot be read", broken);
        }
        return Map.copyOf(kinds);
    }

    private static String kind(Resource file) {
        var name = String.valueOf(file.getFilename());
        return name.substring(0, name.length() - END.length());
    }

    private static Map<String, Shape> settings(Resource file) throws IOException {
        return PropertiesLoaderUtils.loadProperties(file).entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        one -> one.getKey().toString(),
                        one -> Shape.valueOf(one.getValue().toString())));
    }
}
