package nl.routebord.rights;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.routebord.access.Act;
import nl.routebord.road.Answer;
import nl.routebord.road.Command;
import nl.routebord.road.Fields;
import nl.routebord.routemap.ActivityPreset;
import nl.routebord.routemap.RouteMap;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.AsRead;
import org.jspecify.annotations.Nullable;

/** Makes what a method takes from what a world holds: by its type, and by the name it has in the method. */
final class Makers {

    private final World world;
    private final Activities activities;

    /** What stands behind the words of the second of two things. */
    private String again = "";

    Makers(World world, Activities activities) {
        this.world = world;
        this.activities = activities;
    }

    /** The arguments of a method for somebody who asks. */
    Object[] arguments(Methods.Asked asked, Scope scope) {
        return Arrays.stream(asked.method().getParameters())
                .map(one -> one.getType() == Scope.class
                        ? scope
                        : make(new Wanted(asked, one.getName(), one.getType(), one.getParameterizedType())))
                .toArray();
    }

    private record Wanted(Methods.Asked asked, String name, Class<?> type, Type generic) {

        Wanted with(String name, Class<?> type, Type generic) {
            return new Wanted(asked, name, type, generic);
        }

        Class<?> part(int at) {
            var part = ((ParameterizedType) generic).getActualTypeArguments()[at];
            return part instanceof ParameterizedType nested ? (Class<?>) nested.getRawType() : (Class<?>) part;
        }
    }

    private @Nullable Object make(Wanted wanted) {
        var special = Particulars.field(wanted.asked.room(), wanted.asked.shortName(), wanted.name);
        var type = wanted.type;
        if ("null".equals(special)) {
            return null;
        }
        if (type == CommandId.class) {
            return Cast.command();
        } else if (type == String.class) {
            return special != null ? field(wanted, special) : text(wanted);
        } else if (type == UUID.class) {
            return UUID.fromString(field(wanted, special != null ? special : wanted.name));
        } else if (type == int.class || type == Integer.class) {
            return Integer.valueOf(field(wanted, special != null ? special : wanted.name));
        } else if (type == boolean.class) {
            return !"false".equals(special);
        } else if (type == ActivityView.class) {
            return activities
                    .read(new ActivityId(UUID.fromString(field(wanted, special != null ? special : "activity"))))
                    .orElseThrow();
        } else if (type == Fields.class) {
            return new Fields(world.form(special != null ? special : wanted.asked.room() + "."));
        } else if (type == Command.class) {
            return Building.command(
                    wanted.asked.room() + "." + (special == null ? "change" : special),
                    world.form(wanted.asked.room() + "."));
        } else if (type == LocalDate.class) {
            return LocalDate.now().plusDays(30);
        } else if (type == YearMonth.class) {
            return YearMonth.now();
        } else if (type == Instant.class) {
            return wanted.name.equals("since") ? Instant.EPOCH : Instant.now();
        } else if (type == OptionalInt.class) {
            return OptionalInt.of(Integer.parseInt(field(wanted, "version")));
        } else if (type == Supplier.class) {
            return (Supplier<Answer>) () -> Answer.of("road.answer.known");
        } else if (type == ActivityPreset.class) {
            return RouteMap.boards(1).getFirst();
        } else if (type == ParticipantId.class) {
            return new ParticipantId(UUID.fromString(field(wanted, special != null ? special : wanted.name)));
        } else if (type == Object.class) {
            return UUID.fromString(field(wanted, "activity"));
        } else if (type == ItemRef.class && wanted.asked.room().equals("access")) {
            return new ItemRef("activity", UUID.fromString(field(wanted, "activity")));
        } else if (type == Act.class) {
            return new Act("rights.tried", "activity", UUID.fromString(field(wanted, "activity")));
        } else if (type.isEnum()) {
            return constant(wanted, special);
        } else if (type.isRecord()) {
            return isId(type)
                    ? built(type, UUID.fromString(field(wanted, special != null ? special : idField(wanted))))
                    : built(wanted);
        }
        return many(wanted, special);
    }

    private Object many(Wanted wanted, @Nullable String special) {
        if (wanted.type == Map.class) {
            return map(wanted);
        }
        var part = wanted.part(0);
        if (part == String.class) {
            return List.of(world.text("Eerste"), world.text("Tweede"));
        }
        var one = make(wanted.with(special != null ? special : wanted.name, part, part));
        if (wanted.type == Set.class) {
            return Set.of(one);
        }
        if (wanted.type == List.class || wanted.type == Collection.class) {
            if (part.isRecord() && !isId(part) && part != AsRead.class && wanted.type == List.class) {
                return List.of(one, second(wanted, part));
            }
            var other = Particulars.other(wanted.asked.room(), wanted.asked.shortName());
            return other == null || one == null || !isId(part)
                    ? List.of(one)
                    : List.of(one, built(part, UUID.fromString(field(wanted, other))));
        }
        throw new IllegalStateException(
                "nobody makes a " + wanted.generic + " for " + wanted.asked.name() + ": say in Makers how it is made");
    }

    /** Another one, with other words. */
    private Object second(Wanted wanted, Class<?> part) {
        again = " anders";
        try {
            return built(wanted.with(wanted.name, part, part));
        } finally {
            again = "";
        }
    }

    private Map<?, ?> map(Wanted wanted) {
        if (wanted.part(0) == String.class) {
            var typed = new LinkedHashMap<String, String>();
            world.fields.forEach((name, value) -> {
                if (name.startsWith("cards.f-")) {
                    typed.put(name.substring("cards.f-".length()), value);
                }
            });
            return typed;
        }
        var key = make(wanted.with("key", wanted.part(0), wanted.part(0)));
        if (wanted.part(1).isRecord()) {
            return Map.of(key, make(wanted.with("value", wanted.part(1), wanted.part(1))));
        }
        return wanted.part(1) == String.class
                ? Map.of(key, world.text("Reden"))
                : Map.of(key, Integer.valueOf(field(wanted, "mark")));
    }

    private String text(Wanted wanted) {
        if (wanted.name.equals("kind") && Building.ENTRY_KINDS.contains(kind(wanted.asked.room()))) {
            return kind(wanted.asked.room());
        }
        var own = world.fields.get(wanted.asked.room() + "." + wanted.name);
        var any = own != null ? own : world.fields.get(wanted.name);
        return any != null ? any + again : world.text("Tekst") + again;
    }

    private String field(Wanted wanted, String name) {
        return world.field(wanted.asked.room().equals("entries") ? "cards" : wanted.asked.room(), name);
    }

    private static String kind(String room) {
        return room.equals("entries") ? "cards" : room;
    }

    private static String idField(Wanted wanted) {
        return switch (wanted.type.getSimpleName()) {
            case "ActivityId" -> "activity";
            case "EntryId" -> wanted.name.equals("from") || wanted.name.equals("to") ? wanted.name : "entry";
            case "FeedbackId" -> "item";
            case "OptionId" -> "option";
            case "RoundId" -> "round";
            case "QuestionId" -> "question";
            case "RelationId" -> "relation";
            case "RemarkId" -> "remark";
            case "StatementId" -> "statement";
            default -> wanted.name;
        };
    }

    private static boolean isId(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == UUID.class;
    }

    private static Object constant(Wanted wanted, @Nullable String special) {
        return Arrays.stream(wanted.type.getEnumConstants())
                .filter(one -> special == null || ((Enum<?>) one).name().equalsIgnoreCase(special))
                .findFirst()
                .orElseThrow();
    }

    private Object built(Wanted wanted) {
        return built(
                wanted.type,
                Arrays.stream(wanted.type.getRecordComponents())
                        .map(part -> part(wanted, part))
                        .toArray());
    }

    private @Nullable Object part(Wanted wanted, RecordComponent part) {
        return make(wanted.with(part.getName(), part.getType(), part.getGenericType()));
    }

    private static Object built(Class<?> type, Object... parts) {
        try {
            var types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<?> whole = type.getDeclaredConstructor(types);
            whole.setAccessible(true);
            return whole.newInstance(parts);
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException("a " + type.getName() + " cannot be made: say in Makers how", failed);
        }
    }
}
