package nl.routebord.rights;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routebord.entries.EntryCommands;
import nl.routebord.road.Intake;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Scope;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Every public method of the house that is told who asks. Intakes are the road to them and have a matrix of their own. */
final class Methods {

    /**
     * One method of one bean.
     *
     * @param name as the table writes it: room, class, method and the simple names of what it takes
     * @param inner true where it can only be called within the transaction of a method that asked for the right
     */
    record Asked(String name, String beanName, Object bean, Method method, boolean inner) {

        String room() {
            return name.substring(0, name.indexOf('.'));
        }

        /** The class and the method. */
        String shortName() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }

        /** Calls it as a controller or a screen does, with the transaction of the house around it. */
        @org.jspecify.annotations.Nullable
        Object call(Object[] arguments) throws Throwable {
            try {
                return method.invoke(bean, arguments);
            } catch (java.lang.reflect.InvocationTargetException failed) {
                throw failed.getCause();
            }
        }
    }

    private Methods() {}

    static List<Asked> of(ConfigurableApplicationContext house) {
        return Arrays.stream(house.getBeanDefinitionNames())
                .filter(name -> isSingleton(house.getBeanFactory(), name))
                .flatMap(name -> of(name, house.getBean(name)))
                .sorted(Comparator.comparing(Asked::name))
                .toList();
    }

    private static boolean isSingleton(ConfigurableListableBeanFactory beans, String name) {
        var type = beans.getType(name, false);
        return beans.getBeanDefinition(name).isSingleton()
                && type != null
                && type.getName().startsWith("nl.routebord")
                && !isOfTests(type);
    }

    /** What draws has the scope of its screen and asks the methods of this list. */
    private static boolean isOfScreens(Class<?> type) {
        return type.getPackageName().contains(".ui");
    }

    private static boolean isOfTests(Class<?> type) {
        var place = type.getProtectionDomain().getCodeSource();
        return place != null && place.getLocation().getPath().contains("test-classes");
    }

    private static Stream<Asked> of(String beanName, Object bean) {
        var type = AopUtils.getTargetClass(bean);
        if (bean instanceof Intake || bean instanceof EntryCommands || isOfTests(type) || isOfScreens(type)) {
            return Stream.empty();
        }
        return Stream.concat(Arrays.stream(type.getMethods()), Arrays.stream(type.getDeclaredMethods()))
                .distinct()
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                .filter(Methods::isAsked)
                .map(method -> asked(beanName, bean, type, method));
    }

    /** Within a room a method need not be public to be what an intake calls. */
    private static boolean isAsked(Method method) {
        var takes = Arrays.asList(method.getParameterTypes());
        return takes.contains(Scope.class)
                && (Modifier.isPublic(method.getModifiers())
                        || !Modifier.isPrivate(method.getModifiers()) && takes.contains(CommandId.class));
    }

    private static Asked asked(String beanName, Object bean, Class<?> type, Method method) {
        var room = type.getPackageName().replace("nl.routebord.", "");
        var takes = Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(" "));
        method.setAccessible(true);
        return new Asked(
                room + "." + simple(type, beanName) + "." + method.getName() + "(" + takes + ")",
                beanName,
                bean,
                method,
                isInner(type, method));
    }

    /** A bean made by a method has the name of that method beside its class. */
    private static String simple(Class<?> type, String beanName) {
        var name = type.getSimpleName();
        return beanName.equalsIgnoreCase(name) ? name : name + "[" + beanName + "]";
    }

    private static boolean isInner(Class<?> type, Method method) {
        var own = AnnotatedElementUtils.findMergedAnnotation(method, Transactional.class);
        var all = own != null ? own : AnnotatedElementUtils.findMergedAnnotation(type, Transactional.class);
        return all != null && all.propagation() == Propagation.MANDATORY;
    }
}
