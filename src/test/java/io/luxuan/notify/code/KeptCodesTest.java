package io.luxuan.notify.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.notify.CodeAsker;
import io.luxuan.notify.Way;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.support.ServiceTest;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What one asks for is not taken from another. */
@ServiceTest
class KeptCodesTest {
    @Autowired KeptCodes codes;
    @Autowired MovableClock clock;

    private String owner;

    @BeforeEach
    void anOwner() {
        owner = Ids.next();
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void five_an_hour_for_each_who_asks() {
        times(KeptCodes.MOST_OF_ONE, CodeAsker.at("203.0.113.9"));
        refused(CodeAsker.at("203.0.113.9"));
        asks(CodeAsker.at("198.51.100.7"));
        clock.moveBy(Duration.ofMinutes(61));
        asks(CodeAsker.at("203.0.113.9"));
    }

    @Test
    void one_network_of_ipv6_is_one_who_asks() {
        IntStream.range(0, KeptCodes.MOST_OF_ONE).forEach(host -> asks(CodeAsker.at("2001:db8:1:2::" + (host + 1))));
        refused(CodeAsker.at("2001:db8:1:2::ff"));
        asks(CodeAsker.at("2001:db8:1:3::1"));
    }

    @Test
    void a_crowd_fills_no_mailbox_and_leaves_the_first_code_to_whoever_comes_next() {
        IntStream.range(0, 4).forEach(crowd -> times(KeptCodes.MOST_OF_ONE, CodeAsker.at("203.0.113." + crowd)));
        CodeAsker newcomer = CodeAsker.at("198.51.100.7");
        asks(newcomer);
        refused(newcomer);
        IntStream.range(0, KeptCodes.MOST_OF_ALL - KeptCodes.MOST_OF_STRANGERS - 1).forEach(crowd -> asks(CodeAsker.at("192.0.2." + crowd)));
        refused(CodeAsker.at("198.51.100.8"));
    }

    @Test
    void browsers_of_the_owner_are_beyond_all_of_that() {
        IntStream.range(0, KeptCodes.MOST_OF_ALL).forEach(crowd -> asks(CodeAsker.at("192.0.2." + crowd)));
        times(KeptCodes.MOST_OF_ONE, CodeAsker.ownerAt("198.51.100.7"));
        refused(CodeAsker.ownerAt("198.51.100.7"));
    }

    @Test
    void what_is_sent_for_one_purpose_is_not_taken_from_another_and_an_address_counts_under_whatever_owner() {
        IntStream.range(0, KeptCodes.MOST_OF_ALL)
                .forEach(crowd -> ask("objection", Ids.next(), "v@unit.example.cn", CodeAsker.at("192.0.2." + crowd)));
        ask("password", owner, "v@unit.example.cn", CodeAsker.at("198.51.100.7"));
        assertThatThrownBy(() -> ask("objection", Ids.next(), "v@unit.example.cn", CodeAsker.at("198.51.100.7"))).hasMessage("code.too-many");
    }

    @Test
    void a_code_is_compared_and_counts_once() {
        String id = asks(CodeAsker.at("198.51.100.7"));
        assertThat(codes.use(id, "password", owner, "00000000")).isEmpty();
        assertThat(codes.use(id, "password", owner, "12345678")).contains(owner + "@unit.example.cn");
        assertThatThrownBy(() -> codes.use(id, "password", owner, "12345678")).hasMessage("code.over");
    }

    private void times(int many, CodeAsker asker) {
        IntStream.range(0, many).forEach(one -> asks(asker));
    }

    private String asks(CodeAsker asker) {
        return ask("password", owner, owner + "@unit.example.cn", asker);
    }

    private void refused(CodeAsker asker) {
        assertThatThrownBy(() -> asks(asker)).hasMessage("code.too-many");
    }

    private String ask(String purpose, String whose, String address, CodeAsker asker) {
        String id = Ids.next();
        codes.keep(new KeptCodes.Ask(id, purpose, whose, Way.MAIL, address, asker), "12345678");
        return id;
    }
}
