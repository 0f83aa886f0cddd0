package io.luxuan.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.luxuan.account.Accounts;
import io.luxuan.account.KnownPasswords;
import io.luxuan.account.NewAccount;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

@ServiceTest
class DemoAccountsAreClosedTest {
    @Autowired Accounts accounts;
    @Autowired KnownPasswords passwords;
    @Autowired JdbcTemplate jdbc;

    @AfterEach
    void gone() {
        jdbc.update("DELETE FROM account WHERE username = 'applicant1'");
    }

    @ParameterizedTest
    @CsvSource({"MySQL, true", "MariaDB, true", "PostgreSQL, true", "H2, false"})
    void a_demo_is_made_on_the_embedded_database_alone(String product, boolean refused) throws SQLException {
        DemoPlace place = new DemoPlace(database(product), nothing());
        if (refused) {
            assertThatThrownBy(place::require).isInstanceOf(IllegalStateException.class).hasMessageContaining("luxuan.demo=false");
        } else {
            assertThatCode(place::require).doesNotThrowAnyException();
        }
    }

    @Test
    void the_profile_for_servers_has_no_demo() throws Exception {
        assertThat(new YamlPropertySourceLoader().load("mysql", new ClassPathResource("application-mysql.yml")).get(0)
                .getProperty("luxuan.demo")).isEqualTo(false);
    }

    @Test
    void a_platform_for_real_work_does_not_start_while_a_demo_account_is_open() {
        new DemoLeftovers(passwords, false).start();
        open(DemoPeople.PASSWORD);
        assertThatThrownBy(() -> new DemoLeftovers(passwords, false).start()).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("applicant1").hasMessageContaining("luxuan.close-demo-accounts");
        new DemoLeftovers(passwords, true).start();
        new DemoLeftovers(passwords, false).start();
        assertThat(jdbc.queryForObject("SELECT enabled FROM account WHERE username = 'applicant1'", Boolean.class)).isFalse();
    }

    @Test
    void a_namesake_with_a_password_of_its_own_is_no_demo_account() {
        open("Another-password-2");
        assertThatCode(() -> new DemoLeftovers(passwords, false).start()).doesNotThrowAnyException();
    }

    private void open(String password) {
        Actors.run(Person.SYSTEM, () -> accounts.create(new NewAccount("applicant1", password, "张伟", Role.APPLICANT, null)));
    }

    private static DataSource database(String product) throws SQLException {
        DataSource source = mock(DataSource.class);
        Connection connection = mock(Connection.class);
        DatabaseMetaData told = mock(DatabaseMetaData.class);
        when(source.getConnection()).thenReturn(connection);
        when(connection.getMetaData()).thenReturn(told);
        when(told.getDatabaseProductName()).thenReturn(product);
        return source;
    }

    private static ObjectProvider<DemoPlace.Anywhere> nothing() {
        return new StaticListableBeanFactory().getBeanProvider(DemoPlace.Anywhere.class);
    }
}
