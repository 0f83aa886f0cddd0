package io.luxuan.watch.saved;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface FilterMapper {
    @Select("""
            SELECT id, account_id, page, name, query_text AS query, saved_at FROM saved_filter
            WHERE account_id = #{accountId} AND page = #{page} ORDER BY name, id""")
    List<SavedFilter> on(@Param("accountId") String accountId, @Param("page") String page);

    @Select("""
            SELECT id, account_id, page, name, query_text AS query, saved_at FROM saved_filter
            WHERE id = #{id} AND account_id = #{accountId}""")
    Optional<SavedFilter> find(@Param("accountId") String accountId, @Param("id") String id);

    @Delete("DELETE FROM saved_filter WHERE account_id = #{accountId} AND page = #{page} AND name = #{name}")
    int deleteNamed(@Param("accountId") String accountId, @Param("page") String page, @Param("name") String name);

    @Delete("DELETE FROM saved_filter WHERE id = #{id} AND account_id = #{accountId}")
    int delete(@Param("accountId") String accountId, @Param("id") String id);

    @Insert("""
            INSERT INTO saved_filter (id, account_id, page, name, query_text, saved_at)
            VALUES (#{id}, #{accountId}, #{page}, #{name}, #{query}, #{savedAt})""")
    void insert(SavedFilter filter);
}
