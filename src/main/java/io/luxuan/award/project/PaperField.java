package io.luxuan.award.project;

/** A question of a paper. @param limit greatest number of characters; amounts are in 万元 */
public record PaperField(String key, Type type, int limit) {
    public enum Type { TEXT, AREA, DATE, MONEY }

    static PaperField text(String key, int limit) {
        return new PaperField(key, Type.TEXT, limit);
    }

    static PaperField area(String key, int limit) {
        return new PaperField(key, Type.AREA, limit);
    }

    static PaperField date(String key) {
        return new PaperField(key, Type.DATE, 10);
    }

    static PaperField money(String key) {
        return new PaperField(key, Type.MONEY, 16);
    }
}
