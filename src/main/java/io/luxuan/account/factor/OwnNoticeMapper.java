package io.luxuan.account.factor;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface OwnNoticeMapper {
    @Insert("""
            INSERT INTO account_notice (id, account_id, kind, by_name, noted_at)
            VALUES (#{id}, #{account}, #{kind}, #{byName}, #{now})
            """)
    void insert(@Param("id") String id, @Param("account") String account, @Param("kind") OwnNotice.Kind kind,
            @Param("byName") String byName, @Param("now") LocalDateTime now);

    /** The latest first, at most so many. */
    @Select("""
            SELECT kind, by_name, noted_at FROM account_notice WHERE account_id = #{account} AND noted_at > #{since}
            ORDER BY noted_at DESC, id DESC LIMIT #{most}
            """)
    List<OwnNotice> of(@Param("account") String account, @Param("since") LocalDateTime since, @Param("most") int most);

    @Update("UPDATE account_notice SET seen_at = #{now} WHERE account_id = #{account} AND seen_at IS NULL")
    int see(@Param("account") String account, @Param("now") LocalDateTime now);
}
