package io.luxuan.publicity;

/** A notice as written by a manager. */
record NoticeForm(String kind, String title, String body) {
    NoticeForm {
        title = title == null ? "" : title.strip();
        body = body == null ? "" : body.strip();
    }
}
