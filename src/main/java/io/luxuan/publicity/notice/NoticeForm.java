package io.luxuan.publicity.notice;

/** A notice as written by a manager. */
public record NoticeForm(String kind, String title, String body) {
    public NoticeForm {
        title = title == null ? "" : title.strip();
        body = body == null ? "" : body.strip();
    }
}
