package nl.routebord.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A way to the database that counts the statements that go over it and the rows that come back. */
public final class Counted {

    private final AtomicInteger statements = new AtomicInteger();
    private final AtomicInteger rows = new AtomicInteger();
    private final JdbcClient jdbc;

    public Counted(DataSource source) {
        jdbc = JdbcClient.create(watched(DataSource.class, source));
    }

    public JdbcClient jdbc() {
        return jdbc;
    }

    public int statements() {
        return statements.get();
    }

    /** The rows since this was asked last. */
    public int rows() {
        return rows.getAndSet(0);
    }

    private <T> T watched(Class<T> type, Object real) {
        return type.cast(Proxy.newProxyInstance(
                Counted.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
                    try {
                        var answer = method.invoke(real, args);
                        if (method.getName().startsWith("execute")) {
                            statements.incrementAndGet();
                        }
                        if (real instanceof ResultSet
                                && "next".equals(method.getName())
                                && Boolean.TRUE.equals(answer)) {
                            rows.incrementAndGet();
                        }
                        for (var next :
                                List.of(Connection.class, PreparedStatement.class, Statement.class, ResultSet.class)) {
                            if (answer != null && method.getReturnType().equals(next)) {
                                return watched(next, answer);
                            }
                        }
                        return answer;
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                }));
    }
}
