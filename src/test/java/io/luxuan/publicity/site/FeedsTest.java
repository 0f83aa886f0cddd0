package io.luxuan.publicity.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import io.luxuan.publicity.notice.Notice;
import io.luxuan.publicity.notice.NoticeKind;
import io.luxuan.publicity.notice.NoticeMapper;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.support.ServiceTest;
import java.io.StringReader;
import java.time.LocalDateTime;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The public pages as feed readers, search engines and people who look for something find them. */
@ServiceTest
class FeedsTest {
    @Autowired MockMvc web;
    @Autowired NoticeMapper notices;
    @Autowired JdbcTemplate jdbc;

    /** Newer than what tests of moved clocks leave. */
    private LocalDateTime newest = LocalDateTime.of(2098, 1, 1, 9, 0);

    @AfterEach
    void takeBack() {
        jdbc.update("DELETE FROM notice WHERE published_at >= ?", LocalDateTime.of(2098, 1, 1, 9, 0));
    }

    @Test
    void a_feed_reader_sees_the_newest_notices_with_addresses_that_stay() throws Exception {
        Notice notice = published(NoticeKind.GENERAL, "关于<系统>维护的通知", "第一行\u0001\n第二行 & 其他");
        MockHttpServletResponse answer = web.perform(get("/notices.atom")).andReturn().getResponse();
        assertThat(answer.getContentType()).startsWith("application/atom+xml");
        SyndFeed feed = new SyndFeedInput().build(new StringReader(answer.getContentAsString()));
        SyndEntry entry = feed.getEntries().get(0);
        assertThat(entry.getTitle()).isEqualTo(notice.title());
        assertThat(entry.getDescription().getValue()).isEqualTo("第一行\n第二行 & 其他");
        assertThat(entry.getUri()).isEqualTo("http://localhost/notices/" + notice.id()).isEqualTo(entry.getLink());
        assertThat(entry.getPublishedDate().toInstant()).isEqualTo(notice.publishedAt().atZone(MovableClock.CHINA).toInstant());
    }

    @Test
    void a_feed_of_one_kind_holds_no_other() throws Exception {
        Notice call = published(NoticeKind.CALL, "申报通知", "正文");
        Notice other = published(NoticeKind.GENERAL, "其他通知", "正文");
        String feed = text("/notices.atom?kind=CALL");
        assertThat(feed).contains(call.id()).doesNotContain(other.id());
        assertThat(text("/notices.atom?kind=nothing")).contains(other.id());
    }

    @Test
    void search_engines_are_shown_every_notice_and_no_more() throws Exception {
        Notice notice = published(NoticeKind.GENERAL, "一则通知", "正文");
        assertThat(Jsoup.parse(text("/sitemap.xml"), Parser.xmlParser()).select("loc").eachText())
                .contains("http://localhost/notices/" + notice.id(), "http://localhost/results")
                .allMatch(address -> address.matches("http://localhost/(|programmes|results|notices(/[^/?]+)?)"));
        assertThat(text("/robots.txt")).contains("Sitemap: http://localhost/sitemap.xml");
    }

    @Test
    void a_notice_is_found_by_what_its_title_says() throws Exception {
        Notice notice = published(NoticeKind.GENERAL, "100%_Plan 通知 " + Ids.next(), "正文");
        published(NoticeKind.GENERAL, "1000 Plan 通知", "正文");
        assertThat(titles("100%_plan")).containsExactly(notice.title());
        assertThat(titles(notice.title().substring(15))).containsExactly(notice.title());
        assertThat(text("/notices?q=" + Ids.next())).contains("没有标题含这些字的公告");
    }

    private List<String> titles(String words) throws Exception {
        return Jsoup.parse(web.perform(get("/notices").param("q", words)).andReturn().getResponse().getContentAsString())
                .select("main .lx-rows .lx-main").eachText();
    }

    private String text(String path) throws Exception {
        return web.perform(get(path)).andReturn().getResponse().getContentAsString();
    }

    private Notice published(NoticeKind kind, String title, String body) {
        newest = newest.plusSeconds(1);
        Notice notice = new Notice(Ids.next(), kind, null, title, body, newest, "测试", null, null, null, null, null, null);
        notices.insert(notice);
        return notice;
    }
}
