package nl.routebord.live;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** One process on H2, or as many as there are on one PostgreSQL. */
@Configuration(proxyBeanMethods = false)
class BetweenNodes {

    @Bean
    Node node() {
        return Node.fresh();
    }

    @Bean
    Bus bus(JdbcConnectionDetails details, JdbcClient jdbc, TransactionOperations transactions, Node node) {
        return details.getJdbcUrl().startsWith("jdbc:postgresql:")
                ? new PostgresBus(jdbc, transactions, node)
                : new Alone();
    }
}
