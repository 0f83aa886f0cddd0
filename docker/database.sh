# For docker/backup and docker/restore: how to reach the database and the attachments. Not to be run by itself.
# By LUXUAN_DB_URL, LUXUAN_DB_USER, LUXUAN_DB_PASSWORD and LUXUAN_ATTACHMENTS, as the program is told; with --compose in
# the containers of docker/compose.yml, by the passwords that they know; with --cluster in those of compose.galera.yml.
set -euo pipefail
umask 077
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() { echo "$(basename "$0"): $*" >&2; exit 1; }
compose() {
  if [ "${in_compose:-}" = cluster ]; then docker compose -f "$here/compose.galera.yml" "$@"; else docker compose -f "$here/compose.yml" "$@"; fi
}

find_database() {
  if [ -n "${in_compose:-}" ]; then
    database=luxuan
    if [ "$in_compose" = cluster ]; then server=db3; servers=(db1 db2 db3); else server=mysql; servers=(mysql); fi
    return
  fi
  local url=${LUXUAN_DB_URL:?the address of the database, as the program is told it}
  [[ $url =~ ^jdbc:(mysql|mariadb)(:sequential)?://([^/]+)/([A-Za-z0-9_]+) ]] || fail "cannot read LUXUAN_DB_URL: $url"
  database=${BASH_REMATCH[4]}
  IFS=, read -r -a servers <<< "${BASH_REMATCH[3]}"
  server=${servers[-1]}
  # Of a cluster the last one that answers: the first is the one that is written to, as a rule.
  local at
  for ((at = ${#servers[@]} - 1; at > 0; at--)); do
    if server=${servers[at]} && answers; then return; fi
  done
  server=${servers[0]}
}

# Not on the command line, where everybody on the machine could read the password.
write_options() {
  printf '[client]\nhost=%s\nport=%s\nuser=%s\npassword="%s"\n' "${server%%:*}" "$([[ $server == *:* ]] && echo "${server##*:}" || echo 3306)" \
    "${LUXUAN_DB_USER:-luxuan}" "${LUXUAN_DB_PASSWORD:-}" > "$work/client.cnf"
}

answers() { write_options; timeout 5 mysql --defaults-extra-file="$work/client.cnf" -e "SELECT 1 FROM information_schema.tables LIMIT 1" "$database" > /dev/null 2>&1; }

client() { # client PROGRAM ARGUMENT...: mysql or mysqldump, which read and write the standard streams
  local program=$1; shift
  if [ "${in_compose:-}" = cluster ]; then
    compose exec -T "$server" sh -c 'MYSQL_PWD=$MARIADB_ROOT_PASSWORD exec "$0" -uroot --default-character-set=utf8mb4 "$@"' \
      "$(echo "$program" | sed 's/^mysql$/mariadb/; s/^mysqldump$/mariadb-dump/')" "$@"
  elif [ -n "${in_compose:-}" ]; then
    compose exec -T mysql sh -c 'MYSQL_PWD=$MYSQL_ROOT_PASSWORD exec "$0" -uroot --default-character-set=utf8mb4 "$@"' "$program" "$@"
  else
    write_options
    "$program" --defaults-extra-file="$work/client.cnf" --default-character-set=utf8mb4 "$@"
  fi
}

ask() { client mysql --batch --skip-column-names "$database" -e "$1"; }

# The files that rows name: id, digest.
files_of_rows() {
  ask "SELECT id, sha256 FROM application_attachment UNION ALL SELECT id, sha256 FROM project_file
       UNION ALL SELECT id, sha256 FROM objection_evidence"
}

# check_files FOLDER: every row's file is there and is what it was when it was uploaded.
check_files() {
  local rows=$work/rows sums=$work/sums
  files_of_rows > "$rows"
  awk -v folder="$1" '{ print $2 "  " folder "/" substr($1, length($1) - 1) "/" $1 }' "$rows" > "$sums"
  [ ! -s "$sums" ] || sha256sum --quiet --strict -c "$sums" >&2 || fail "files are missing or differ, see above"
  echo "$(wc -l < "$rows") files, each as its row says"
}

# How many are connected to the database, on any of its nodes.
connected() {
  local sum=0 chosen=$server
  for server in "${servers[@]}"; do
    sum=$((sum + $(ask "SELECT COUNT(*) FROM information_schema.processlist WHERE db = '$database' AND id <> CONNECTION_ID()" || echo 0)))
  done
  server=$chosen
  echo "$sum"
}
