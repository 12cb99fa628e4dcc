package nl.routebord.road;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A program that is killed after so many commits, as its database sees it: that was the last word of all its connections. */
final class DyingDataSource extends DelegatingDataSource {

    private final List<Connection> opened = new CopyOnWriteArrayList<>();
    private final AtomicInteger left;

    DyingDataSource(DataSource base, int commits) {
        super(base);
        left = new AtomicInteger(commits);
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (left.get() <= 0) {
            throw new SQLException("the program is dead");
        }
        var connection = super.getConnection();
        opened.add(connection);
        InvocationHandler passes = (proxy, method, arguments) -> {
            Object answer;
            try {
                answer = method.invoke(connection, arguments);
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
            if (method.getName().equals("commit") && left.decrementAndGet() == 0) {
                die();
            }
            return answer;
        };
        return (Connection)
                Proxy.newProxyInstance(Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, passes);
    }

    void die() throws SQLException {
        for (var connection : opened) {
            connection.abort(Runnable::run);
        }
    }
}
