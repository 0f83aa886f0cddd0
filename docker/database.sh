# For docker/backup and docker/restore: how to reach the database and the attachments. Not to be run by itself.
# By LUXUAN_DB_URL, LUXUAN_DB_USER, LUXUAN_DB_PASSWORD and LUXUAN_ATTACHMENTS, as the program is told; with --compose in
# the containers of docker/compose.yml, by the passwords that they know.
set -euo pipefail
umask 077
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() { echo "$(basename "$0"): $*" >&2; exit 1; }
compose() { docker compose -f "$here/compose.yml" "$@"; }

find_database() {
  if [ "${in_compose:-}" = 1 ]; then
    database=luxuan
    return
  fi
  local url=${LUXUAN_DB_URL:?the address of the database, as the program is told it}
  [[ $url =~ ^jdbc:(mysql|mariadb)://([^:/]+)(:([0-9]+))?/([A-Za-z0-9_]+) ]] || fail "cannot read LUXUAN_DB_URL: $url"
  database=${BASH_REMATCH[5]}
  # Not on the command line, where everybody on the machine could read the password.
  printf '[client]\nhost=%s\nport=%s\nuser=%s\npassword="%s"\n' "${BASH_REMATCH[2]}" "${BASH_REMATCH[4]:-3306}" \
    "${LUXUAN_DB_USER:-luxuan}" "${LUXUAN_DB_PASSWORD:-}" > "$work/client.cnf"
}

client() { # client PROGRAM ARGUMENT...: mysql or mysqldump, which read and write the standard streams
  local program=$1; shift
  if [ "${in_compose:-}" = 1 ]; then
    compose exec -T mysql sh -c 'MYSQL_PWD=$MYSQL_ROOT_PASSWORD exec "$0" -uroot --default-character-set=utf8mb4 "$@"' "$program" "$@"
  else
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
