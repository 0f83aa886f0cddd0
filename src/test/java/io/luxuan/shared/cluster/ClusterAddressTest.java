package io.luxuan.shared.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClusterAddressTest {
    @Test
    void an_address_of_three_nodes_is_taken_apart_in_its_order() {
        ClusterAddress address = ClusterAddress.of("jdbc:mariadb:sequential://db1:3306,db2:3307,10.0.0.3/luxuan?sslMode=verify-full").orElseThrow();
        assertThat(address.nodes()).isEqualTo(List.of("db1:3306", "db2:3307", "10.0.0.3"));
        assertThat(address.urlOf("db2:3307")).isEqualTo("jdbc:mariadb://db2:3307/luxuan?sslMode=verify-full");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:mariadb://db1:3306/luxuan", "jdbc:mysql://db1:3306/luxuan", "jdbc:mariadb:sequential://db1:3306/luxuan",
            "jdbc:h2:mem:x"})
    void a_single_server_is_left_to_its_driver(String url) {
        assertThat(ClusterAddress.of(url)).isEmpty();
    }
}
