package io.luxuan.programme.money;

import java.util.List;

/**
 * Articles of a city that the province's money pays (青政办字〔2025〕47号): its units apply for the province's programme. They are
 * no programmes, so that the same money is never paid twice under two names.
 */
public final class SharedArticles {
    /** @param id in the catalogue; @param programme the province's, which units of the city apply for */
    public record Article(String id, String name, String city, List<String> programmes, String amount) {}

    public static final List<Article> ALL = List.of(
            new Article("Q2", "大模型", "青岛", List.of("P7"), "卓越领军级最高 100 万元、优秀创新级最高 75 万元、培育成长级最高 50 万元，档次由评审确定"),
            new Article("Q3", "语料", "青岛", List.of("P8"), "最高 75 万元；验收优秀的再给予最高 75 万元，一次"),
            new Article("Q6", "具身智能", "青岛", List.of("P17a", "P17b"), "整机最高 800 万元，零部件最高 300 万元"),
            new Article("Q8", "软件", "青岛", List.of("P5b"), "最高 150 万元；验收优秀的再给予最高 75 万元，一次"),
            new Article("Q10", "名品、名景", "青岛", List.of("P15"), "最高 100 万元，一次"),
            new Article("Q11", "加速园", "青岛", List.of("P21a"), "最高 600 万元"));

    private SharedArticles() {}

    /** What a programme of the province is called in cities, for their units. */
    public static List<Article> of(String programme) {
        return ALL.stream().filter(article -> article.programmes().contains(programme)).toList();
    }
}
