package nl.routebord.rights;

import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks through everything that hangs on an answer for what belongs to a world. */
final class Leak {

    private static final int DEEP = 24;

    private final Set<String> marks;
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private Leak(Set<String> marks) {
        this.marks = marks;
    }

    /** The first thing found in it that has one of these marks in it. */
    static Optional<String> in(@Nullable Object answer, Set<String> marks) {
        return Optional.ofNullable(new Leak(marks).find(answer, "", 0));
    }

    private @Nullable String find(@Nullable Object at, String way, int depth) {
        if (at == null || depth > DEEP || at instanceof Class<?>) {
            return null;
        }
        if (at instanceof CharSequence || at.getClass().getPackageName().startsWith("java.") && !isBag(at)) {
            return marks.stream()
                    .filter(at.toString()::contains)
                    .findFirst()
                    .map(mark -> way + " = " + at)
                    .orElse(null);
        }
        if (at instanceof Enum<?> || !seen.add(at)) {
            return null;
        }
        return switch (at) {
            case Map<?, ?> map -> {
                var keys = all(map.keySet(), way + "{}", depth);
                yield keys != null ? keys : all(map.values(), way + "{}", depth);
            }
            case Iterable<?> many -> all(many, way + "[]", depth);
            case Optional<?> maybe -> find(maybe.orElse(null), way, depth + 1);
            case Object[] array -> all(java.util.Arrays.asList(array), way + "[]", depth);
            default -> fields(at, way, depth);
        };
    }

    private static boolean isBag(Object at) {
        return at instanceof Map || at instanceof Iterable || at instanceof Optional || at instanceof Object[];
    }

    private @Nullable String all(Iterable<?> many, String way, int depth) {
        for (var one : many) {
            var found = find(one, way, depth + 1);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable String fields(Object at, String way, int depth) {
        for (Class<?> type = at.getClass(); type != null && type != Object.class; type = type.getSuperclass()) {
            for (var field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) || field.getType().isPrimitive()) {
                    continue;
                }
                try {
                    field.setAccessible(true);
                    var found = find(field.get(at), way + "." + field.getName(), depth + 1);
                    if (found != null) {
                        return found;
                    }
                } catch (IllegalAccessException | InaccessibleObjectException closed) {
                    continue;
                }
            }
        }
        return null;
    }
}
