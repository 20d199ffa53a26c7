"""One matrix-nio client, driven by lines of JSON on stdin, answering in lines of JSON.

An answer is the fields of the request's result, or {"error": …}. What nio has no call for
(log-in with a refresh token, refresh) goes through its own `send`.
"""

import asyncio
import json
import logging
import sys

import nio


class Failed(Exception):
    pass


def fine(response):
    if isinstance(response, nio.ErrorResponse):
        raise Failed(str(response))
    return response


async def send(client, path, body):
    headers = {"Content-Type": "application/json"}
    answer = await client.send("POST", path, json.dumps(body), headers)
    fields = await answer.json()
    if answer.status != 200:
        raise Failed(f"{answer.status} {fields}")
    return fields


def logged_in(response):
    return {
        "user_id": response.user_id,
        "device_id": response.device_id,
        "access_token": response.access_token,
    }


async def flows(client, _request):
    return {"flows": fine(await client.login_info()).flows}


async def login_with_token(client, request):
    return logged_in(fine(await client.login(token=request["token"], device_name="nio")))


async def login(client, request):
    if not request["refreshable"]:
        return logged_in(fine(await client.login(request["password"], device_name="nio")))
    body = {
        "type": "m.login.password",
        "identifier": {"type": "m.id.user", "user": client.user},
        "password": request["password"],
        "initial_device_display_name": "nio",
        "refresh_token": True,
    }
    fields = await send(client, "/_matrix/client/v3/login", body)
    client.refresh_token = fields["refresh_token"]
    client.restore_login(fields["user_id"], fields["device_id"], fields["access_token"])
    return fields


async def refresh(client, _request):
    body = {"refresh_token": client.refresh_token}
    fields = await send(client, "/_matrix/client/v3/refresh", body)
    client.access_token = fields["access_token"]
    client.refresh_token = fields["refresh_token"]
    return fields


async def whoami(client, _request):
    response = fine(await client.whoami())
    return {"user_id": response.user_id, "device_id": response.device_id}


async def join(client, request):
    return {"room": fine(await client.join(request["room"])).room_id}


async def say(client, request):
    content = {"msgtype": "m.text", "body": request["text"]}
    response = await client.room_send(request["room"], "m.room.message", content)
    return {"event": fine(response).event_id}


async def read(client, request):
    fine(await client.sync(timeout=0, full_state=True))
    response = fine(
        await client.room_messages(request["room"], direction=nio.MessageDirection.front, limit=100)
    )
    texts = [event for event in response.chunk if isinstance(event, nio.RoomMessageText)]
    return {"messages": [[event.sender, event.body] for event in texts]}


async def logout(client, _request):
    fine(await client.logout())
    return {}


async def logout_all(client, _request):
    fine(await client.logout(all_devices=True))
    return {}


async def main(homeserver, user):
    verbs = (flows, login, login_with_token, refresh, whoami, join, say, read, logout, logout_all)
    verbs = {verb.__name__: verb for verb in verbs}
    logging.getLogger("nio").addHandler(logging.NullHandler())
    client = nio.AsyncClient(homeserver, user, config=nio.AsyncClientConfig(max_timeouts=1))
    lines = asyncio.get_running_loop()
    while line := await lines.run_in_executor(None, sys.stdin.readline):
        request = json.loads(line)
        try:
            answer = await verbs[request["verb"]](client, request)
        except Exception as error:  # whatever it is, the test wants to read it
            answer = {"error": f"{type(error).__name__}: {error}"}
        print(json.dumps(answer), flush=True)
    await client.close()


asyncio.run(main(*sys.argv[1:]))
