internal import PoolKit
