package io.luxuan.notify.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import io.luxuan.notify.ToldKind;
import io.luxuan.shared.actor.Person;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From news to mails: joined, tried again, once over nodes and restarts. */
class LettersTest extends MailScene {
    @Autowired LetterMapper letters;
    @Autowired LetterBatch batch;

    private static String body(MimeMessage mail) throws Exception {
        return (String) mail.getContent();
    }

    @Test
    void news_comes_as_a_mail_in_plain_chinese_with_a_way_back() throws Exception {
        Person reader = reader();
        told(reader, ToldKind.CORRECTION, "海洋碳汇监测");
        lettersGo();
        MimeMessage mail = mails().get(0);
        assertThat(mails()).hasSize(1);
        assertThat(mail.getSubject()).isEqualTo("【鲁选】申报材料需要补正");
        assertThat(mail.getAllRecipients()[0].toString()).isEqualTo(address(reader));
        String news = rows.queryForObject("SELECT id FROM told WHERE recipient_id = ?", String.class, reader.id());
        assertThat(body(mail)).contains("《海洋碳汇监测》", "2026 年 3 月 13 日 12:00", "https://luxuan.example.cn/inbox/" + news);
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        String letter = rows.queryForObject("SELECT id FROM letter WHERE recipient_id = ?", String.class, reader.id());
        assertThat(mail.getMessageID()).isEqualTo("<" + letter + "@luxuan.example.cn>");
        assertThat(states(reader)).containsExactly("SENT");
        assertThat(GreenMailUtil.getWholeMessage(mail)).doesNotContain("??");
    }

    @Test
    void forty_pieces_of_news_are_two_mails_and_not_forty() throws Exception {
        Person reader = reader();
        told(reader, ToldKind.PASSED, "第一项");
        lettersGo();
        IntStream.range(0, 39).forEach(i -> told(reader, ToldKind.PASSED, "课题" + i));
        lettersGo();
        clock.moveBy(Duration.ofMinutes(10));
        lettersGo();
        assertThat(mails()).hasSize(1);
        clock.moveBy(Duration.ofMinutes(6));
        lettersGo();
        lettersGo();
        assertThat(mails()).hasSize(2);
        assertThat(mails().get(1).getSubject()).isEqualTo("【鲁选】形式审查通过等 39 条消息");
        assertThat(body(mails().get(1))).contains("课题0", "课题38");
    }

    @Test
    void in_quiet_hours_nothing_comes_and_afterwards_all_of_it_at_once() throws Exception {
        Person reader = reader();
        rows.update("INSERT INTO contact_quiet (account_id, from_minute, until_minute) VALUES (?, ?, ?)", reader.id(), 22 * 60, 7 * 60 + 30);
        clock.moveTo(NOON.withHour(23));
        told(reader, ToldKind.PASSED, "夜里一");
        lettersGo();
        clock.moveTo(NOON.plusDays(1).withHour(3));
        told(reader, ToldKind.PASSED, "夜里二");
        lettersGo();
        assertThat(mails()).isEmpty();
        clock.moveTo(NOON.plusDays(1).withHour(7).withMinute(31));
        lettersGo();
        assertThat(mails()).hasSize(1);
        assertThat(body(mails().get(0))).contains("夜里一", "夜里二");
    }

    @Test
    void who_has_no_address_or_does_not_want_this_gets_no_mail() {
        Person reader = reader();
        rows.update("INSERT INTO contact_off (account_id, way, told_group) VALUES (?, 'MAIL', 'APPLICATION')", reader.id());
        told(reader, ToldKind.PASSED, "不要");
        told(scene.person(io.luxuan.shared.actor.Role.EXPERT, null), ToldKind.PASSED, "无地址");
        lettersGo();
        assertThat(mails()).isEmpty();
        told(reader, ToldKind.TO_SIGN, "要");
        lettersGo();
        assertThat(mails()).hasSize(1);
    }

    @Test
    void a_server_that_is_away_is_tried_again_later_and_given_up_at_last_with_its_reason() {
        Person reader = reader();
        told(reader, ToldKind.PASSED, "重试");
        SERVER.stop();
        try {
            lettersGo();
            assertThat(states(reader)).containsExactly("PENDING");
            assertThat(reason(reader)).isNotBlank();
            lettersGo();
            assertThat(tries(reader)).isEqualTo(1);
            for (int i = 0; i < 7; i++) {
                clock.moveBy(Duration.ofHours(13));
                lettersGo();
            }
            assertThat(states(reader)).containsExactly("FAILED");
            assertThat(tries(reader)).isEqualTo(7);
        } finally {
            SERVER.start();
        }
    }

    private String reason(Person reader) {
        return rows.queryForObject("SELECT reason FROM letter WHERE recipient_id = ?", String.class, reader.id());
    }

    private int tries(Person reader) {
        return rows.queryForObject("SELECT tries FROM letter WHERE recipient_id = ?", Integer.class, reader.id());
    }

    /** The node died after the server had taken the mail and before it wrote that down. */
    @Test
    void a_letter_whose_node_died_is_sent_again_under_the_same_name() throws Exception {
        Person reader = reader();
        told(reader, ToldKind.PASSED, "掉电");
        lettersGo();
        rows.update("UPDATE letter SET state = 'SENDING', lease_until = ? WHERE recipient_id = ?", clock.now().plusMinutes(15), reader.id());
        lettersGo();
        assertThat(mails()).hasSize(1);
        clock.moveBy(Duration.ofMinutes(16));
        lettersGo();
        assertThat(mails()).hasSize(2);
        assertThat(mails().get(1).getMessageID()).isEqualTo(mails().get(0).getMessageID());
        assertThat(states(reader)).containsExactly("SENT");
    }

    @Test
    void of_nodes_that_send_at_once_each_letter_is_sent_by_one() throws Exception {
        List<Person> readers = IntStream.range(0, 30).mapToObj(i -> reader()).toList();
        readers.forEach(reader -> told(reader, ToldKind.PASSED, "并发"));
        ExecutorService nodes = Executors.newFixedThreadPool(3);
        Callable<Void> node = () -> {
            lettersGo();
            return null;
        };
        for (var done : nodes.invokeAll(List.of(node, node, node))) {
            done.get();
        }
        nodes.shutdown();
        Set<String> addresses = mails().stream().map(LettersTest::to).collect(Collectors.toSet());
        assertThat(mails()).hasSize(30);
        assertThat(addresses).hasSize(30);
    }

    private static String to(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Who comes back after its lease and finds that another has answered changes nothing. */
    @Test
    void whoever_lost_its_lease_settles_nothing_any_more() {
        Person reader = reader();
        told(reader, ToldKind.PASSED, "租约");
        SERVER.stop();
        try {
            lettersGo();
        } finally {
            SERVER.start();
        }
        String id = rows.queryForObject("SELECT id FROM letter WHERE recipient_id = ?", String.class, reader.id());
        LocalDateTime now = clock.now();
        assertThat(letters.sent(id, 1, now)).isZero();
        assertThat(letters.fail(id, 1, "late")).isZero();
        clock.moveBy(Duration.ofMinutes(2));
        assertThat(batch.next(io.luxuan.notify.Way.MAIL)).extracting(Letter::id).contains(id);
        assertThat(letters.sent(id, 1, now)).isZero();
        assertThat(letters.sent(id, 2, now)).isEqualTo(1);
    }
}
